import { useTranslations } from 'next-intl'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { type EnteredGrant, fieldOfGrantProblem, parseGrant } from '@/lib/channels/web/access/parse-grant-form.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'

export interface GrantWords {
  problems: readonly FieldProblem[]
  errors: Partial<Record<keyof EnteredGrant, string>>
}

/** What is wrong with the permissions and days that were typed, in words; nothing before the form was sent. */
export function useGrantWords(
  entered: EnteredGrant,
  { today, isChecked }: { today: LocalDate; isChecked: boolean },
): GrantWords {
  const t = useTranslations('access.give.problems')
  const parsed = parseGrant(entered, today)
  if (parsed.ok || !isChecked) return { problems: [], errors: {} }
  const problems = parsed.problems.map((problem) => ({ name: fieldOfGrantProblem(problem), message: t(problem) }))
  return { problems, errors: Object.fromEntries(problems.map(({ name, message }) => [name, message])) }
}
