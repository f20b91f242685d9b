import { type DateRange, parseLocalDate } from '@/lib/domain/local-date.ts'
import { formatDateRange } from '@/lib/i18n/format-date.ts'

/** How the page after a split is told which days remain for a second transmission. */
export function presentRest({ startDate, endDate }: DateRange): string {
  return `${startDate}_${endDate}`
}

/** Those days in words; null when the address tells none. */
export function parseRest(text: string | undefined): string | null {
  const [startDate, endDate] = (text ?? '').split('_').map((each) => parseLocalDate(each))
  return startDate && endDate ? formatDateRange({ startDate, endDate }) : null
}
