import type { DateRange } from '@/lib/domain/local-date.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'

/** The two days of a calculation period for a sentence: "du 01/11/2025 au 30/11/2025". */
export function daysOf(range: DateRange): { startDate: string; endDate: string } {
  return { startDate: formatDate(range.startDate), endDate: formatDate(range.endDate) }
}
