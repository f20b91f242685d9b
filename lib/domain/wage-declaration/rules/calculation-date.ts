import { type Anomaly, blocking, warning } from '../../anomaly.ts'
import { type LocalDate, parseLocalDate } from '../../local-date.ts'
import { computeDueDate } from '../deadline.ts'
import type { DeclarationFacts } from '../facts.ts'
import type { PartialCalculation } from '../partial-calculation.ts'

const PATH = 'calculationDate'

/** Rule 10: the calculation date is there, real, not before the calculation period starts and not in the future. */
export function checkCalculationDate(calculation: PartialCalculation, { today }: DeclarationFacts): Anomaly[] {
  const { calculationDate, calculationPeriod } = calculation
  if (!calculationDate) return [blocking('90502-001', PATH)]
  if (!parseLocalDate(calculationDate)) return [blocking('90502-264', PATH, { reason: 'impossible' })]
  const startDate = calculationPeriod.startDate
  if (startDate && calculationDate < startDate) return [blocking('90502-014', PATH, { startDate })]
  return calculationDate > today ? [blocking('90502-008', PATH, { todayDate: today })] : []
}

/** Rule 11: transmitted within 5 calendar days of the calculation, or of the last one of that month (ONSS; see `computeDueDate`). */
export function checkTransmissionDelay({ calculationDate }: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  if (!calculationDate || !parseLocalDate(calculationDate)) return []
  const others = facts.otherDeclarations.flatMap(({ status, calculation }) =>
    status === 'refused' ? [] : [calculation.calculationDate],
  )
  const dueDate = computeDueDate(calculationDate, others, facts.limits.transmissionDelayDays)
  return computeReceivedDate(calculationDate, facts) > dueDate ? [warning('90502-270', PATH, { dueDate })] : []
}

/** A correction of what was received keeps that day, unless the pay was calculated anew since. */
function computeReceivedDate(calculationDate: LocalDate, { today, firstReceivedDate }: DeclarationFacts): LocalDate {
  return firstReceivedDate && calculationDate <= firstReceivedDate ? firstReceivedDate : today
}
