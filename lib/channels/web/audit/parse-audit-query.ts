import { type AuditQuery, auditKinds } from '../../../domain/audit/audit-log.ts'
import { type LocalDate, parseLocalDate } from '../../../domain/local-date.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { parseDate } from '../../../i18n/parse-date.ts'
import { opaqueCursor, type SearchParams, textOf } from '../parse-overview-query.ts'

export interface AskedAudit {
  /** Null while a date cannot be read. */
  query: AuditQuery | null
  /** What the fields show. */
  entered: { search: string; startDate: string; endDate: string }
  /** Dates that cannot be read. */
  unreadable: readonly ('startDate' | 'endDate')[]
}

const PAGE_SIZE = 50

function readDay(text: string): LocalDate | null {
  const reading = parseDate(text)
  return reading.ok ? parseLocalDate(reading.value) : null
}

/** What the address of the log asks for; names of the enterprise's own users alone. Total: nothing throws. */
export function parseAuditQuery(asked: SearchParams): AskedAudit {
  const search = textOf(asked.search, 100)
  const typed = { startDate: textOf(asked.startDate, 40), endDate: textOf(asked.endDate, 40) }
  const days = { startDate: readDay(typed.startDate), endDate: readDay(typed.endDate) }
  const unreadable = (['startDate', 'endDate'] as const).filter((field) => typed[field] !== '' && days[field] === null)
  const kind = auditKinds.find((each) => each === asked.kind)
  const query: AuditQuery = {
    ...parseCursorOf(asked),
    ...(search !== '' && { search }),
    ...(kind && { kind }),
    ...(days.startDate && { startDate: days.startDate }),
    ...(days.endDate && { endDate: days.endDate }),
  }
  return {
    query: unreadable.length > 0 ? null : query,
    entered: {
      search,
      startDate: days.startDate ? formatDate(days.startDate) : typed.startDate,
      endDate: days.endDate ? formatDate(days.endDate) : typed.endDate,
    },
    unreadable,
  }
}

/** Of a list without filters. */
export function parseCursorOf(asked: SearchParams): { cursor?: string; pageSize: number } {
  const cursor = textOf(asked.cursor, 500)
  return { pageSize: PAGE_SIZE, ...(opaqueCursor.test(cursor) && { cursor }) }
}
