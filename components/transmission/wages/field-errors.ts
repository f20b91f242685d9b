import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'

/** The message of a field, by its name. */
export type FieldErrors = (name: string) => string | undefined

export function readErrors(problems: readonly FieldProblem[]): FieldErrors {
  const messages = new Map(problems.map(({ name, message }) => [name, message]))
  return (name) => messages.get(name)
}
