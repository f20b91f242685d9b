import { useValueText } from '@/components/parameter/value-text.tsx'
import { computeValueOn, type DatedValue } from '@/lib/domain/legal-parameters/dated-value.ts'
import { parameterDefinitions } from '@/lib/domain/legal-parameters/definitions.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'

/** Every value in force on that day, written with its unit: what the words of the rules mention. */
export function useLimits(values: readonly DatedValue[], today: LocalDate): Record<string, string> {
  const write = useValueText()
  const pairs = parameterDefinitions.map(({ name, unit }) => {
    const value = computeValueOn(values, name, today)
    return [name, value ? write(value, unit) : '']
  })
  return Object.fromEntries(pairs)
}
