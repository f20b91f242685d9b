import type { DateRange } from '@/lib/domain/local-date.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'

const dash = '\u00a0–'

/** Two days that may stand on two lines, each whole. */
export function DateRangeText({ range }: { range: DateRange }) {
  return (
    <span>
      <span className="nw">
        <time dateTime={range.startDate}>{formatDate(range.startDate)}</time>
        {dash}
      </span>{' '}
      <time className="nw" dateTime={range.endDate}>
        {formatDate(range.endDate)}
      </time>
    </span>
  )
}
