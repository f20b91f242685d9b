import { addDays, type LocalDate, latestOf, startOfMonth } from '../local-date.ts'

/**
 * The last day to transmit a calculation: some calendar days (5) after it, or after the last known calculation of the same worker
 * at the same employer in that calendar month, when there are several.
 * Source: ONSS, Flexi at work: payslips of 7, 14, 21 and 28 February 2025 are all due by 5 March.
 */
export function computeDueDate(
  calculationDate: LocalDate,
  otherCalculationDates: readonly LocalDate[],
  delayDays: number,
): LocalDate {
  const month = startOfMonth(calculationDate)
  const sameMonth = otherCalculationDates.filter((date) => startOfMonth(date) === month)
  return addDays(latestOf(calculationDate, ...sameMonth), delayDays)
}
