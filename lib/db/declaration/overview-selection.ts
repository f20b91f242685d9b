import type { DateRange, LocalDate } from '../../domain/local-date.ts'
import type { OverviewSort } from '../../domain/overview/overview.ts'
import { Prisma } from '../generated/client.ts'
import type { Position } from '../keyset.ts'
import { matchesName } from '../name-search.ts'
import { isId } from '../new-id.ts'
import { openNumber, type Sealed } from '../person/sealed-ssin.ts'
import { overviewSource } from './overview-source.ts'

export interface OverviewSelection {
  range: DateRange
  search?: string
  workerId?: string
  sort: OverviewSort
  isDescending: boolean
  position: Position | null
  pageSize: number
}

export interface OverviewListRow {
  workerId: string
  familyName: string
  givenName: string
  ssin: string
  lastStartDate: LocalDate
  lastEndDate: LocalDate
  acceptedCount: number
  processingCount: number
  refusedCount: number
  draftCount: number
}

const { sql, empty } = Prisma
const direction = (isDescending: boolean) => (isDescending ? sql`DESC` : sql`ASC`)
const beyond = (isDescending: boolean) => (isDescending ? sql`<` : sql`>`)

/** Names always ascend below equal dates; a page before the cursor is read in the opposite order. */
function orderOf({ sort, isDescending, position }: OverviewSelection) {
  const isBackward = position?.isBackward ?? false
  const names = sort === 'name' ? isDescending !== isBackward : isBackward
  const dates = isDescending !== isBackward
  const byName = sql`"searchName" ${direction(names)}, "workerId" ${direction(names)}`
  const byDate = sql`"lastStartDate" ${direction(dates)}, "lastEndDate" ${direction(dates)}, ${byName}`
  return { names, dates, order: sort === 'name' ? byName : byDate }
}

/** Rows beyond the cursor. The name is looked up by its worker: names do not belong in addresses. */
function beyondCursor(selection: OverviewSelection) {
  const [startDate = '', endDate = '', workerId = ''] = selection.position?.keys ?? []
  if (!isId(workerId)) return empty
  const { names, dates } = orderOf(selection)
  const name = sql`(SELECT "searchName" FROM "Person" WHERE "id" = ${workerId}::uuid)`
  const nameIsBeyond = sql`("searchName", "workerId") ${beyond(names)} (${name}, ${workerId}::uuid)`
  if (selection.sort === 'name') return sql`AND ${nameIsBeyond}`
  return sql`AND (("lastStartDate", "lastEndDate") ${beyond(dates)} (${startDate}::date, ${endDate}::date)
    OR ("lastStartDate" = ${startDate}::date AND "lastEndDate" = ${endDate}::date AND ${nameIsBeyond}))`
}

function filterOf({ search, workerId }: OverviewSelection) {
  const worker = workerId ? sql`AND "workerId" = ${workerId}::uuid` : empty
  return sql`${worker} ${matchesName(sql`"searchName"`, search)}`
}

export interface OverviewRead {
  /** One row more than the page holds, so that the caller knows whether there is a next one. */
  rows: OverviewListRow[]
  /** How many workers the filters leave, on all pages. */
  totalCount: number
  /** How many declarations of the employer wait for a decision, whatever the filters. */
  processingCount: number
}

type SealedRead = Omit<OverviewRead, 'rows'> & { rows: Sealed<OverviewListRow>[] }

/** All that home asks about its list, in one question. */
export async function readOverviewRows(
  raw: Prisma.TransactionClient,
  employerId: string,
  selection: OverviewSelection,
): Promise<OverviewRead> {
  const { drafts, declared, drafted } = overviewSource(employerId, selection.range)
  const { order } = orderOf(selection)
  const filter = sql`WHERE true ${filterOf(selection)}`
  const page = sql`${filter} ${beyondCursor(selection)} ORDER BY ${order} LIMIT ${selection.pageSize + 1}`
  const [read] = await raw.$queryRaw<SealedRead[]>`
    WITH drafts AS MATERIALIZED (${drafts}),
    page AS (
      SELECT *, row_number() OVER (ORDER BY ${order}) AS place FROM (
        (SELECT * FROM ${declared} ${page}) UNION ALL (SELECT * FROM ${drafted} ${page})
      ) AS either ORDER BY ${order} LIMIT ${selection.pageSize + 1}
    )
    SELECT
      (SELECT coalesce(json_agg(json_build_object('workerId', page."workerId", 'familyName', p."familyName",
          'givenName', p."givenName", 'ssinSealed', encode(p."ssinSealed", 'base64'),
          'lastStartDate', page."lastStartDate", 'lastEndDate', page."lastEndDate",
          'acceptedCount', page."acceptedCount", 'processingCount', page."processingCount",
          'refusedCount', page."refusedCount", 'draftCount', coalesce(d."draftCount", 0)) ORDER BY page.place), '[]')
        FROM page JOIN "Person" p ON p."id" = page."workerId" LEFT JOIN drafts d ON d."workerId" = page."workerId"
      ) AS "rows",
      ((SELECT count(*) FROM ${declared} ${filter}) + (SELECT count(*) FROM ${drafted} ${filter}))::int AS "totalCount",
      (SELECT count(*) FROM "WageDeclaration" WHERE "employerId" = ${employerId}::uuid AND "processingVersionId" IS NOT NULL
      )::int AS "processingCount"`
  if (!read) return { rows: [], totalCount: 0, processingCount: 0 }
  return { ...read, rows: read.rows.map((row) => openNumber<OverviewListRow>(row)) }
}
