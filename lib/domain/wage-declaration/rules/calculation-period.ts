import { type Anomaly, blocking } from '../../anomaly.ts'
import { addDays, type LocalDate, splitAtYearEnd } from '../../local-date.ts'
import type { DeclarationFacts, RuleLimits } from '../facts.ts'
import { computeWholeRange, type PartialCalculation, type PartialRange } from '../partial-calculation.ts'
import { checkDatePair } from './dates.ts'

const BLOCK = '90501'
const PREFIX = 'calculationPeriod.'

/** What the bounds of a period of wages depend on; `prefix` leads to its two fields. */
export interface PeriodBounds {
  today: LocalDate
  limits: Pick<RuleLimits, 'firstCalculationDate' | 'daysAhead'>
  prefix: string
}

/** Rule 7: both days of the calculation period are there, real and in order (manual, « dates de début et de fin »). */
export function checkCalculationPeriodDates({ calculationPeriod }: PartialCalculation): Anomaly[] {
  return checkDatePair(calculationPeriod, BLOCK, PREFIX)
}

/** Rule 8: a calculation period lies in one calendar year; the counter counts by income year. Source: ONSS instruction, cut at 31 December. */
export function checkSingleYear({ calculationPeriod }: PartialCalculation): Anomaly[] {
  return checkPeriodYear(calculationPeriod, PREFIX)
}

/** Rule 9: not before the first date taken [ours], and not ending too many days ahead [ours]. */
export function checkCalculationPeriodBounds(
  { calculationPeriod }: PartialCalculation,
  facts: DeclarationFacts,
): Anomaly[] {
  return checkPeriodBounds(calculationPeriod, { ...facts, prefix: PREFIX })
}

/** Rule 8 for any pair of days; carries the two parts to offer. */
export function checkPeriodYear(range: PartialRange, prefix: string): Anomaly[] {
  const whole = computeWholeRange(range)
  const parts = whole && splitAtYearEnd(whole)
  if (!parts) return []
  const offer = { splitEndDate: parts.before.endDate, splitStartDate: parts.after.startDate }
  return [blocking(`${BLOCK}-021`, `${prefix}endDate`, offer)]
}

/** Rule 9 for any pair of days. */
export function checkPeriodBounds(range: PartialRange, { today, limits, prefix }: PeriodBounds): Anomaly[] {
  const whole = computeWholeRange(range)
  if (!whole) return []
  const lastDate = addDays(today, limits.daysAhead)
  const isTooEarly = whole.startDate < limits.firstCalculationDate
  const isTooLate = whole.endDate > lastDate
  return [
    ...(isTooEarly ? [blocking(`${BLOCK}-330`, `${prefix}startDate`, { limitDate: limits.firstCalculationDate })] : []),
    ...(isTooLate ? [blocking(`${BLOCK}-330`, `${prefix}endDate`, { limitDate: lastDate })] : []),
  ]
}
