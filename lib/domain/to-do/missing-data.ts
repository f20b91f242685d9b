import {
  addDays,
  addMonths,
  type DateRange,
  endOfMonth,
  hasOverlap,
  type LocalDate,
  startOfMonth,
} from '../local-date.ts'

/** A calendar month that is over, and the last day to transmit what was earned in it. */
export interface ClosedMonth extends DateRange {
  dueDate: LocalDate
}

/** Since when, and how long after a month's end, wage data must be there: dated parameters. */
export interface Duty {
  startDate: LocalDate
  /** Calendar days after a month that ends on that day. */
  computeDelayDays: (monthEnd: LocalDate) => number
}

/** A Dimona FLX period that was not cancelled. */
export interface RunningDays {
  startDate: LocalDate
  endDate: LocalDate | null
}

/** A Dimona period and a closed month for which nothing was declared. */
export interface MissingMonth {
  /** First day of the month. */
  month: LocalDate
  /** The days of the Dimona period in that month. */
  days: DateRange
  dueDate: LocalDate
}

/** The months that are over on that day, from the beginning of the duty on, oldest first. The month of today is not over. */
export function computeClosedMonths({ startDate, computeDelayDays }: Duty, today: LocalDate): ClosedMonth[] {
  const months: ClosedMonth[] = []
  for (let month = startOfMonth(startDate); endOfMonth(month) < today; month = addMonths(month, 1)) {
    months.push({ startDate: month, endDate: endOfMonth(month), dueDate: computeMonthDueDate(month, computeDelayDays) })
  }
  return months
}

/** The last day to transmit what was earned in the month of that date. */
export function computeMonthDueDate(date: LocalDate, computeDelayDays: Duty['computeDelayDays']): LocalDate {
  const endDate = endOfMonth(date)
  return addDays(endDate, computeDelayDays(endDate))
}

/**
 * The months without wage data of one Dimona period: no declaration, accepted or in processing, touches its days in them.
 * Source: the deadline is of this project; the duty itself is that of the ONSS, Flexi at work, from 2025 on.
 * @param declared calculation periods of the same worker at the same employer
 */
export function computeMissingMonths(
  dimonaPeriod: RunningDays,
  declared: readonly DateRange[],
  months: readonly ClosedMonth[],
): MissingMonth[] {
  return months
    .filter((month) => hasOverlap(month, dimonaPeriod))
    .map((month) => ({ month: month.startDate, days: computeSharedDays(month, dimonaPeriod), dueDate: month.dueDate }))
    .filter(({ days }) => !declared.some((calculationPeriod) => hasOverlap(calculationPeriod, days)))
}

function computeSharedDays(month: DateRange, { startDate, endDate }: RunningDays): DateRange {
  return {
    startDate: startDate > month.startDate ? startDate : month.startDate,
    endDate: endDate !== null && endDate < month.endDate ? endDate : month.endDate,
  }
}
