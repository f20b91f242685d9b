import { useTranslations } from 'next-intl'
import type { DateRange } from '@/lib/domain/local-date.ts'
import type { OverviewEntry, OverviewSort } from '@/lib/domain/overview/overview.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'
import { Link } from '../ui/link.tsx'
import { Cell, type Column, Row, RowHead, Table } from '../ui/table.tsx'
import { DateRangeText } from './date-range-text.tsx'
import { StatusCounts } from './status-counts.tsx'

export interface WorkerTableProps {
  rows: readonly OverviewEntry[]
  range: DateRange
  sort: OverviewSort
  isDescending: boolean
  /** Where a head leads: sorted by it, or turned round when it is sorted already. */
  hrefOfSort: (sort: OverviewSort, isDescending: boolean) => string
  hrefOfWorker: (workerId: string) => string
}

/** The flexi workers with declarations in the range, with the counts of each state. */
export function WorkerTable({ rows, range, hrefOfWorker, ...order }: WorkerTableProps) {
  const t = useTranslations('home.list')
  const columns = useColumns(order)
  return (
    <Table
      caption={t('caption', {
        startDate: formatDate(range.startDate),
        endDate: formatDate(range.endDate),
        order: order.sort,
      })}
      isCaptionHidden
      columns={columns}
    >
      {rows.map((row) => (
        <Row key={row.workerId}>
          <RowHead>
            {row.familyName} {row.givenName}
          </RowHead>
          <Cell kind="number" className="nw" label={t('ssinShort')}>
            {formatSsin(row.ssin)}
          </Cell>
          <Cell kind="number" className="per" label={t('latestShort')}>
            <DateRangeText range={row.lastCalculationPeriod} />
          </Cell>
          <Cell label={t('status')}>
            <StatusCounts {...row} />
          </Cell>
          <Cell kind="action">
            <Link href={hrefOfWorker(row.workerId)}>
              {t('details')}
              <span className="sr"> {t('detailsHidden', { name: `${row.givenName} ${row.familyName}` })}</span>
            </Link>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

type Order = Pick<WorkerTableProps, 'sort' | 'isDescending' | 'hrefOfSort'>

function useColumns({ sort, isDescending, hrefOfSort }: Order): Column[] {
  const t = useTranslations('home.list')
  const sortOf = (each: OverviewSort) => {
    const isThis = each === sort
    return {
      href: hrefOfSort(each, isThis ? !isDescending : each === 'latest'),
      direction: isThis ? (isDescending ? ('descending' as const) : ('ascending' as const)) : undefined,
    }
  }
  return [
    { key: 'name', label: t('name'), sort: sortOf('name') },
    { key: 'ssin', label: t('ssin') },
    { key: 'latest', label: t('latest'), sort: sortOf('latest') },
    { key: 'status', label: t('status') },
    { key: 'actions', label: t('actions'), isHidden: true },
  ]
}
