import type { ReactNode } from 'react'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'

export interface LogColumn {
  key: string
  label: string
}

export interface LogRow {
  id: string
  at: Date
  /** One for each column after the moment. */
  cells: readonly ReactNode[]
}

interface LogTableProps {
  caption: string
  /** The moment, then what else is told. */
  columns: readonly [LogColumn, ...LogColumn[]]
  rows: readonly LogRow[]
}

/** What happened, each with its moment. */
export function LogTable({ caption, columns, rows }: LogTableProps) {
  const [, ...others] = columns
  return (
    <Table caption={caption} columns={columns}>
      {rows.map(({ id, at, cells }) => (
        <Row key={id}>
          <RowHead className="num nw">
            <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
          </RowHead>
          {others.map(({ key, label }, place) => (
            <Cell key={key} label={label}>
              {cells[place]}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  )
}
