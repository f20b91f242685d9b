import { addMonths, endOfMonth, endOfQuarter, format, parseISO, startOfMonth, startOfQuarter } from 'date-fns'

const day = (date: Date) => format(date, 'yyyy-MM-dd')

/** First and last day of a month, `YYYY-MM` in. */
export function monthOf(month: string): { startDate: string; endDate: string } {
  const first = parseISO(`${month}-01`)
  return { startDate: day(first), endDate: day(endOfMonth(first)) }
}

/** First and last day of the quarter of a year: a quarter declared to Dimona is one such period. */
export function quarterOf(year: number, quarter: 1 | 2 | 3 | 4): { startDate: string; endDate: string } {
  const first = startOfQuarter(parseISO(`${year}-${String(quarter * 3).padStart(2, '0')}-01`))
  return { startDate: day(first), endDate: day(endOfQuarter(first)) }
}

/** M: the calendar month before the one `today` lies in. */
export function lastMonth(today: string): { startDate: string; endDate: string } {
  const first = startOfMonth(addMonths(parseISO(today), -1))
  return { startDate: day(first), endDate: day(endOfMonth(first)) }
}
