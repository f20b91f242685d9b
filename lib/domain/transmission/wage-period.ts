import { type Anomaly, blocking } from '../anomaly.ts'
import type { PartialRange } from '../wage-declaration/partial-calculation.ts'
import { checkPeriodBounds, checkPeriodYear, type PeriodBounds } from '../wage-declaration/rules/calculation-period.ts'
import { checkDatePair } from '../wage-declaration/rules/dates.ts'
import type { EnteredWagePeriod } from './draft-view.ts'

/**
 * Wizard step 1: the window in which workers are looked up obeys the rules of a calculation period (7, 8, 9), since it prefills
 * one. `parsed` is what was understood of what was typed: a day typed but not understood is impossible, not missing.
 */
export function checkWagePeriod(
  entered: EnteredWagePeriod,
  parsed: PartialRange,
  circumstances: Omit<PeriodBounds, 'prefix'>,
): Anomaly[] {
  const pair = checkDatePair(parsed, '90501', '').map((anomaly) =>
    anomaly.code === '90501-001' && isTyped(entered, anomaly.path)
      ? blocking('90501-264', anomaly.path, { reason: 'impossible' })
      : anomaly,
  )
  return [...pair, ...checkPeriodYear(parsed, ''), ...checkPeriodBounds(parsed, { ...circumstances, prefix: '' })]
}

function isTyped(entered: EnteredWagePeriod, field: string): boolean {
  return new Map(Object.entries(entered)).get(field)?.trim() !== ''
}
