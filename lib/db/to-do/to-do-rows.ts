import { addDays, type LocalDate } from '../../domain/local-date.ts'
import { type DueState, SOON_DAYS } from '../../domain/to-do/due.ts'
import type { ToDoCounts, ToDoKind } from '../../domain/to-do/to-do.ts'
import type { VersionKind } from '../../domain/wage-declaration/version.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import type { Position } from '../keyset.ts'
import { isId } from '../new-id.ts'
import { type ToDoTerms, toDoColumns, toDoSource } from './to-do-source.ts'

export interface ToDoQuestion {
  employerId: string
  terms: ToDoTerms
}

export interface ToDoSelection {
  kind?: ToDoKind
  due?: DueState
  /** Only what has a last day. */
  isDated?: boolean
  position: Position | null
  pageSize: number
}

/** One thing that waits; what does not belong to its kind is null. */
export interface ToDoRow {
  kind: ToDoKind
  rank: number
  sortDate: LocalDate
  id: string
  dueDate: LocalDate | null
  workerId: string | null
  familyName: string | null
  givenName: string | null
  transmissionId: string | null
  declarationId: string | null
  startDate: LocalDate | null
  endDate: LocalDate | null
  calculationDate: LocalDate | null
  /** Of a draft. */
  versionKind: VersionKind | null
  savedAt: string | null
  startedByName: string | null
  workerCount: number | null
  firstWorkerName: string | null
}

export interface ToDoRead {
  counts: ToDoCounts
  totalCount: number
  rows: ToDoRow[]
}

const { sql, empty } = Prisma

/** Days of each state, as `computeDueState` has them. */
function ofDue(due: DueState, today: LocalDate): Prisma.Sql {
  if (due === 'overdue') return sql`AND item."dueDate" < ${today}::date`
  const lastSoon = addDays(today, SOON_DAYS)
  if (due === 'soon') return sql`AND item."dueDate" BETWEEN ${today}::date AND ${lastSoon}::date`
  return sql`AND item."dueDate" > ${lastSoon}::date`
}

function filterOf({ kind, due, isDated }: ToDoSelection, today: LocalDate): Prisma.Sql {
  const dated = isDated ? sql`AND item."dueDate" IS NOT NULL` : empty
  return sql`${kind ? sql`item."kind" = ${kind}` : sql`true`} ${due ? ofDue(due, today) : empty} ${dated}`
}

function beyond({ position }: ToDoSelection): Prisma.Sql {
  const [rank = '', sortDate = '', id = ''] = position?.keys ?? []
  if (!position || !isId(id) || !/^\d$/.test(rank) || !/^\d{4}-\d\d-\d\d$/.test(sortDate)) return empty
  const sign = position.isBackward ? sql`<` : sql`>`
  return sql`AND (item."rank", item."sortDate", item."id") ${sign} (${Number(rank)}::int, ${sortDate}::date, ${id}::uuid)`
}

/**
 * Names of the page's rows alone, and what a draft is known by: looked up one by one (`LIMIT 1`), however many rows the database expects on
 * the page.
 */
const described = sql`
  SELECT page.*, p."familyName", p."givenName", t."kind" AS "versionKind", t."savedAt",
    (SELECT s."givenName" || ' ' || s."familyName" FROM "Person" s WHERE s."id" = t."startedByUserId") AS "startedByName",
    l."workerCount", l."firstWorkerName"
  FROM page
  LEFT JOIN LATERAL (SELECT n."familyName", n."givenName" FROM "Person" n WHERE n."id" = page."workerId" LIMIT 1) p ON true
  LEFT JOIN LATERAL (
    SELECT d."id", d."kind", d."savedAt", d."startedByUserId" FROM "Transmission" d
    WHERE d."id" = page."id" AND page."kind" = 'draft' LIMIT 1
  ) t ON true
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS "workerCount",
      (array_agg(o."givenName" || ' ' || o."familyName" ORDER BY line."position"))[1] AS "firstWorkerName"
    FROM "DraftLine" line JOIN "Person" o ON o."id" = line."workerId" WHERE line."transmissionId" = t."id"
  ) l ON t."id" IS NOT NULL`

const countOf = (kind: ToDoKind) => sql`${kind}::text, count(*) FILTER (WHERE item."kind" = ${kind})`

const counts = (today: LocalDate) => sql`(SELECT jsonb_build_object(
  'overdue', count(*) FILTER (WHERE item."dueDate" < ${today}::date),
  ${Prisma.join([countOf('missing'), countOf('unsent'), countOf('refused'), countOf('dispute'), countOf('draft')])})
  FROM item)`

/**
 * What waits at the employer: how much of each kind, and one page of it. What has no last day comes first (refused, disputed, begun),
 * then what is due soonest. One question for the counts and the page.
 */
export async function readToDoRows(
  { raw }: Pick<Connection, 'raw'>,
  { employerId, terms }: ToDoQuestion,
  selection: ToDoSelection,
): Promise<ToDoRead> {
  const filter = filterOf(selection, terms.today)
  const order = selection.position?.isBackward ? sql`DESC` : sql`ASC`
  const by = sql`item."rank" ${order}, item."sortDate" ${order}, item."id" ${order}`
  const rows = await raw.$queryRaw<{ read: ToDoRead }[]>`
    WITH item(${toDoColumns}) AS MATERIALIZED (${toDoSource(employerId, terms)}),
    page AS (SELECT * FROM item WHERE ${filter} ${beyond(selection)} ORDER BY ${by} LIMIT ${selection.pageSize + 1})
    SELECT jsonb_build_object('counts', ${counts(terms.today)},
      'totalCount', (SELECT count(*) FROM item WHERE ${filter}),
      'rows', (SELECT coalesce(jsonb_agg(to_jsonb(item) ORDER BY ${by}), '[]') FROM (${described}) item)) AS read`
  const [found] = rows
  if (!found) throw new Error('a count answers always')
  return found.read
}
