'use client'

import type { DateRange } from '@/lib/domain/local-date.ts'
import { Link } from '../ui/link.tsx'
import { StatusChip, StatusChips, type StatusLook } from '../ui/status-chip.tsx'
import { Cell, Row, RowHead } from '../ui/table.tsx'
import { DateRangeText } from './date-range-text.tsx'

/** A worker of the list, in the words of its reader. */
export interface WorkerRow {
  workerId: string
  name: string
  ssin: string
  lastCalculationPeriod: DateRange
  statuses: readonly (readonly [StatusLook, string])[]
  href: string
  /** What the link says beyond its word, to whoever does not see the row. */
  hidden: string
}

interface WorkerRowsProps {
  rows: readonly WorkerRow[]
  labels: { ssin: string; latest: string; status: string; details: string }
}

/**
 * Fifty rows, drawn from plain values: the server of a page writes each of its own elements twice, once as text and once
 * for the browser's React; of these it writes the values only. No handler, no state; the same without script.
 */
export function WorkerRows({ rows, labels }: WorkerRowsProps) {
  return rows.map((row) => (
    <Row key={row.workerId}>
      <RowHead>{row.name}</RowHead>
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
        <Link href={row.href}>
          {labels.details}
          <span className="sr"> {row.hidden}</span>
        </Link>
      </Cell>
    </Row>
  ))
}
