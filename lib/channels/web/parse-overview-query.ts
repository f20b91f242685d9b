import {
  type DateRange,
  endOfYear,
  type LocalDate,
  parseLocalDate,
  startOfYear,
  yearOf,
} from '../../domain/local-date.ts'
import { type OverviewQuery, type OverviewSort, overviewSorts } from '../../domain/overview/overview.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { parseDate } from '../../i18n/parse-date.ts'

/** The query of an address, as Next gives it. */
export type SearchParams = Record<string, string | string[] | undefined>

export interface FilterProblem {
  field: 'startDate' | 'endDate'
  problem: 'unreadable' | 'endBeforeStart'
}

export interface AskedOverview {
  /** Null while a date cannot be read: there is nothing to list. */
  query: OverviewQuery | null
  /** What the fields of the search show: as typed when it could not be read. */
  entered: { search: string; startDate: string; endDate: string }
  problems: readonly FilterProblem[]
}

const PAGE_SIZE = 50
const longestSearch = 100
const longestDate = 40

/** What the address of the overview asks for; without dates the usual calendar year (portal: Home). Total: nothing throws. */
export function parseOverviewQuery(asked: SearchParams, usualYear: number): AskedOverview {
  const typed = { startDate: textOf(asked.startDate, longestDate), endDate: textOf(asked.endDate, longestDate) }
  const { range, problems } = parseRange(typed, usualYear)
  const search = textOf(asked.search, longestSearch)
  return {
    query: range && { ...parseOrder(asked), ...parseSubject(asked, search), range, pageSize: PAGE_SIZE },
    entered: {
      search,
      startDate: range ? formatDate(range.startDate) : shownAsTyped(typed.startDate),
      endDate: range ? formatDate(range.endDate) : shownAsTyped(typed.endDate),
    },
    problems,
  }
}

/** As ids and places in a list stand in addresses of ours. */
export const opaqueId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const opaqueCursor = /^[\w.=~-]{1,500}$/

/** The first value under that name, cut: an address can be typed by anybody. */
export function textOf(value: string | string[] | undefined, longest: number): string {
  const first = Array.isArray(value) ? value[0] : value
  return (first ?? '').trim().slice(0, longest)
}

/** A day as the addresses of the portal carry it (`2024-12-01`), or as somebody typed it; null when it is no day. */
function readDay(text: string): LocalDate | null {
  const reading = parseDate(text)
  return reading.ok ? parseLocalDate(reading.value) : null
}

interface TypedRange {
  startDate: string
  endDate: string
}

/** One date alone reaches to the edge of its year. */
function parseRange(typed: TypedRange, usualYear: number): { range: DateRange | null; problems: FilterProblem[] } {
  const startDate = readDay(typed.startDate)
  const endDate = readDay(typed.endDate)
  const problems = (['startDate', 'endDate'] as const).flatMap((field): FilterProblem[] =>
    typed[field] !== '' && readDay(typed[field]) === null ? [{ field, problem: 'unreadable' }] : [],
  )
  if (problems.length > 0) return { range: null, problems }
  const day = startDate ?? endDate
  const year = day ? yearOf(day) : usualYear
  const range = { startDate: startDate ?? startOfYear(year), endDate: endDate ?? endOfYear(year) }
  if (range.endDate < range.startDate)
    return { range: null, problems: [{ field: 'endDate', problem: 'endBeforeStart' }] }
  return { range, problems: [] }
}

function shownAsTyped(text: string): string {
  const day = readDay(text)
  return day ? formatDate(day) : text
}

function parseOrder(asked: SearchParams): { sort: OverviewSort; isDescending: boolean } {
  const sort = overviewSorts.find((each) => each === asked.sort) ?? 'latest'
  const isDescending = asked.order === 'ascending' ? false : asked.order === 'descending' || sort === 'latest'
  return { sort, isDescending }
}

/** Whom a list of workers is about, and from which place on. */
export function parseSubject(
  asked: SearchParams,
  search: string,
): Pick<OverviewQuery, 'search' | 'workerId' | 'cursor'> {
  const workerId = textOf(asked.worker, 36)
  const cursor = textOf(asked.cursor, 500)
  return {
    ...(search !== '' && { search }),
    ...(opaqueId.test(workerId) && { workerId }),
    ...(opaqueCursor.test(cursor) && { cursor }),
  }
}
