import {
  addDays,
  type DateRange,
  daysBetween,
  endOfMonth,
  type LocalDate,
  splitAtYearEnd,
  startOfMonth,
} from '../local-date.ts'
import { checkPeriodBounds, type PeriodBounds } from '../wage-declaration/rules/calculation-period.ts'

/**
 * "Même période que la dernière fois": the wage period that follows the last one in kind, a whole month after a whole month, else
 * as many days (so a week from Monday to Sunday stays one). Null where that would pass 31 December or the bounds of a wage period.
 */
export function computeFollowingWagePeriod(
  last: DateRange,
  circumstances: Omit<PeriodBounds, 'prefix'>,
): DateRange | null {
  const startDate = addDays(last.endDate, 1)
  const following = { startDate, endDate: lastDayOf(last, startDate) }
  if (splitAtYearEnd(following)) return null
  return checkPeriodBounds(following, { ...circumstances, prefix: '' }).length === 0 ? following : null
}

function lastDayOf(last: DateRange, startDate: LocalDate): LocalDate {
  const isWholeMonth = last.startDate === startOfMonth(last.startDate) && last.endDate === endOfMonth(last.startDate)
  return isWholeMonth ? endOfMonth(startDate) : addDays(startDate, daysBetween(last.startDate, last.endDate))
}
