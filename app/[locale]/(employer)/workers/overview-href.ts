import type { Language } from '@/lib/domain/actor.ts'
import { endOfYear, type LocalDate, startOfYear, yearOf } from '@/lib/domain/local-date.ts'
import type { OverviewQuery } from '@/lib/domain/overview/overview.ts'
import { path } from '@/lib/i18n/path.ts'

/** Address of the overview that asks for exactly this; what is usual is left out. */
export function overviewHref(language: Language, query: OverviewQuery, today: LocalDate): string {
  const { range, sort, isDescending } = query
  const isUsual = range.startDate === startOfYear(yearOf(today)) && range.endDate === endOfYear(yearOf(today))
  const isUsualOrder = isDescending === (sort === 'latest')
  return path(language, '/workers', {
    search: query.search,
    worker: query.workerId,
    ...(!isUsual && range),
    sort: sort === 'latest' ? undefined : sort,
    order: isUsualOrder ? undefined : orderName(isDescending),
    cursor: query.cursor,
  })
}

/** The order of the list as the fields of the search form send it along. */
export function orderOf(query: OverviewQuery | null): { sort: string; order: string } {
  return { sort: query?.sort ?? '', order: query ? orderName(query.isDescending) : '' }
}

function orderName(isDescending: boolean): string {
  return isDescending ? 'descending' : 'ascending'
}
