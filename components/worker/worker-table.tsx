import { useTranslations } from 'next-intl'
import type { DateRange } from '@/lib/domain/local-date.ts'
import type { OverviewEntry, OverviewSort } from '@/lib/domain/overview/overview.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'
import { type Column, Table } from '../ui/table.tsx'
import { type WorkerRow, WorkerRows } from './worker-rows.tsx'

export interface WorkerTableProps {
  rows: readonly OverviewEntry[]
  range: DateRange
  sort: OverviewSort
  isDescending: boolean
  /** Where a head leads: sorted by it, or turned round when it is sorted already. */
  hrefOfSort: (sort: OverviewSort, isDescending: boolean) => string
  /** Address below which each worker has a page. */
  workersHref: string
}

/** The flexi workers with declarations in the range, with the counts of each state. */
export function WorkerTable({ rows, range, workersHref, ...order }: WorkerTableProps) {
  const t = useTranslations('home.list')
  const columns = useColumns(order)
  const inWords = useRowInWords()
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
      <WorkerRows
        rows={rows.map(inWords)}
        labels={{
          ssin: t('ssinShort'),
          latest: t('latestShort'),
          status: t('status'),
          details: t('details'),
          detailsHidden: t.raw('detailsHidden'),
        }}
        baseHref={workersHref}
      />
    </Table>
  )
}

function useRowInWords(): (row: OverviewEntry) => WorkerRow {
  const t = useTranslations('home.list')
  // The same few counts stand in most of fifty rows: each is put into words once.
  const said = new Map<string, string>()
  const say = (word: (typeof countOf)[number][2], count: number) => {
    const words = said.get(`${word} ${count}`) ?? t(word, { count })
    said.set(`${word} ${count}`, words)
    return words
  }
  return ({ workerId, givenName, familyName, ssin, lastCalculationPeriod, ...counts }) => ({
    workerId,
    familyName,
    givenName,
    ssin: formatSsin(ssin),
    lastCalculationPeriod,
    statuses: countOf.flatMap(([look, name, word]) =>
      counts[name] > 0 ? [[look, say(word, counts[name])] as const] : [],
    ),
  })
}

/** "4 acceptées", "1 en traitement": a state with nothing in it is left out. */
const countOf = [
  ['accepted', 'acceptedCount', 'accepted'],
  ['processing', 'processingCount', 'processing'],
  ['refused', 'refusedCount', 'refused'],
  ['draft', 'draftCount', 'drafts'],
] as const

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
