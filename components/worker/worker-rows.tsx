'use client'

import type { DateRange } from '@/lib/domain/local-date.ts'
import { Link } from '../ui/link.tsx'
import { StatusChip, StatusChips, type StatusLook } from '../ui/status-chip.tsx'
import { Cell, Row, RowHead } from '../ui/table.tsx'
import { DateRangeText } from './date-range-text.tsx'

/** A worker of the list, in the words of its reader. */
export interface WorkerRow {
  workerId: string
  familyName: string
  givenName: string
  ssin: string
  lastCalculationPeriod: DateRange
  statuses: readonly (readonly [StatusLook, string])[]
}

interface WorkerRowsProps {
  rows: readonly WorkerRow[]
  /** `detailsHidden` with `{name}` in it: what the link says beyond its word, to whoever does not see the row. */
  labels: { ssin: string; latest: string; status: string; details: string; detailsHidden: string }
  /** Address below which each worker has a page. */
  baseHref: string
}

/**
 * Fifty rows, drawn from plain values: the server of a page writes each of its own elements twice, once as text and once
 * for the browser's React; of these it writes the values only. No handler, no state; the same without script.
 */
export function WorkerRows({ rows, labels, baseHref }: WorkerRowsProps) {
  return rows.map((row) => (
    <Row key={row.workerId}>
      <RowHead>{`${row.familyName} ${row.givenName}`}</RowHead>
      <Cell kind="number" className="nw" label={labels.ssin}>
        {row.ssin}
      </Cell>
      <Cell kind="number" className="per" label={labels.latest}>
        <DateRangeText range={row.lastCalculationPeriod} />
      </Cell>
      <Cell label={labels.status}>
        <StatusChips>
          {row.statuses.map(([look, text]) => (
            <StatusChip key={look} look={look}>
              {text}
            </StatusChip>
          ))}
        </StatusChips>
      </Cell>
      <Cell kind="action">
        <Link href={`${baseHref}/${row.workerId}`}>
          {labels.details}
          <span className="sr">
            {` ${labels.detailsHidden.replace('{name}', () => `${row.givenName} ${row.familyName}`)}`}
          </span>
        </Link>
      </Cell>
    </Row>
  ))
}
