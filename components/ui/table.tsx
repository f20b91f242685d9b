import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

/** Said in full: a browser forgets what a table is once its parts are laid out as blocks (the narrow form). */
const role = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

export interface Column {
  key: string
  label: ReactNode
  /** The head is for screen readers alone (selection, actions). */
  isHidden?: boolean
  align?: 'right'
  /** A sortable column: where its head leads, and the direction in force if it is this one. */
  sort?: { href: string; direction?: 'ascending' | 'descending' | undefined }
  className?: string
}

export interface TableProps {
  caption: ReactNode
  /** The count stands elsewhere in sight: the caption is for screen readers. */
  isCaptionHidden?: boolean
  columns: readonly Column[]
  /** Rows, made of `Row`, `RowHead`, `Cell`. */
  children: ReactNode
  foot?: ReactNode
  /** Becomes labelled lists when the column is narrow. Wide grids scroll instead: put them in `Scroll`. */
  isStack?: boolean
  className?: string
}

/** A captioned table. */
export function Table({ caption, isCaptionHidden, columns, children, foot, isStack = true, className }: TableProps) {
  const names = [isStack && 'stack', className].filter(Boolean).join(' ')
  return (
    <table {...role.table} className={names || undefined}>
      <caption className={isCaptionHidden ? 'sr' : undefined}>{caption}</caption>
      <thead {...role.rowgroup}>
        <tr {...role.row}>
          {columns.map((column) => (
            <ColumnHead key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody {...role.rowgroup}>{children}</tbody>
      {foot && <tfoot {...role.rowgroup}>{foot}</tfoot>}
    </table>
  )
}

function ColumnHead({ column: { label, isHidden, align, sort, className } }: { column: Column }) {
  const names = [align === 'right' && 'r', className].filter(Boolean).join(' ')
  return (
    <th {...role.columnheader} scope="col" className={names || undefined} aria-sort={sort?.direction}>
      {sort ? (
        <Link href={sort.href}>
          {label}
          {sort.direction && <Icon name={sort.direction === 'ascending' ? 'arrow-up' : 'arrow-down'} />}
        </Link>
      ) : isHidden ? (
        <span className="sr">{label}</span>
      ) : (
        label
      )}
    </th>
  )
}

export interface RowProps extends ComponentProps<'tr'> {
  isSelected?: boolean
  isUnread?: boolean
}

export function Row({ isSelected, isUnread, className, ...rest }: RowProps) {
  const names = [isSelected && 'sel', isUnread && 'un', className].filter(Boolean).join(' ')
  return <tr {...role.row} {...rest} className={names || undefined} />
}

/** The cell that names its row. */
export function RowHead(props: ComponentProps<'th'>) {
  return <th {...role.rowheader} scope="row" {...props} />
}

export interface CellProps extends ComponentProps<'td'> {
  /** The column's short name, shown before the value in the narrow form. */
  label?: string
  kind?: 'number' | 'amount' | 'action' | 'check'
}

const cellClass = { number: 'num', amount: 'r num', action: 'a', check: 'ckc' }

export function Cell({ label, kind, className, ...rest }: CellProps) {
  const names = [kind && cellClass[kind], className].filter(Boolean).join(' ')
  return <td {...role.cell} {...rest} className={names || undefined} data-l={label} />
}
