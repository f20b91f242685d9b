import type { DateRange } from '../../domain/local-date.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import type { Position } from '../keyset.ts'
import { matchesName } from '../name-search.ts'
import { isId } from '../new-id.ts'
import { openNumber, type Sealed } from '../person/sealed-ssin.ts'

/** At which employer, and for which days. */
export interface EligibleScope {
  employerId: string
  wagePeriod: DateRange
}

export interface EligibleSelection {
  search?: string
  workerId?: string
  position: Position | null
  /** Rows at most. */
  limit: number
}

const { sql, empty } = Prisma

/** Workers with a Dimona FLX period (accepted or with a warning, not cancelled) that touches the wage period. */
const eligible = ({ employerId, wagePeriod: { startDate, endDate } }: EligibleScope) => sql`
  SELECT DISTINCT d."workerId" FROM "DimonaPeriod" d
  WHERE d."employerId" = ${employerId}::uuid AND d."dimonaType" = 'FLX' AND d."status" <> 'cancelled'
    AND d."startDate" <= ${endDate}::date AND (d."endDate" IS NULL OR d."endDate" >= ${startDate}::date)`

/** How many can be chosen for those days. */
export async function countEligible({ raw }: Connection, scope: EligibleScope): Promise<number> {
  const rows = await raw.$queryRaw<
    { count: number }[]
  >`SELECT count(*)::int AS count FROM (${eligible(scope)}) AS found`
  return rows[0]?.count ?? 0
}

/** Those of the given workers who can be chosen for those days. */
export async function listEligibleIds(
  { raw }: Connection,
  scope: EligibleScope,
  workerIds: readonly string[],
): Promise<string[]> {
  const rows = await raw.$queryRaw<{ workerId: string }[]>`
    ${eligible(scope)} AND d."workerId" = ANY(${[...workerIds]}::uuid[])`
  return rows.map(({ workerId }) => workerId)
}

export interface EligibleRead {
  /** How many the search leaves, on all pages. */
  totalCount: number
  workers: WorkerName[]
}

/** Those whom the search leaves, by name. The name at the cursor is looked up by its worker: names do not belong in addresses. */
export async function readEligible(
  { raw }: Connection,
  scope: EligibleScope,
  { search, workerId, position, limit }: EligibleSelection,
): Promise<EligibleRead> {
  const [cursor = ''] = position?.keys ?? []
  const isBackward = position?.isBackward ?? false
  const direction = isBackward ? sql`DESC` : sql`ASC`
  const sign = isBackward ? sql`<` : sql`>`
  const beyond = isId(cursor)
    ? sql`WHERE ("searchName", "id") ${sign} ((SELECT "searchName" FROM "Person" WHERE "id" = ${cursor}::uuid), ${cursor}::uuid)`
    : empty
  const order = sql`"searchName" ${direction}, "id" ${direction}`
  const [read] = await raw.$queryRaw<{ totalCount: number; workers: Sealed<WorkerName>[] }[]>`
    WITH matching AS MATERIALIZED (
      SELECT p."id", p."searchName", p."familyName", p."givenName", p."ssinSealed"
      FROM (${eligible(scope)}) AS found JOIN "Person" p ON p."id" = found."workerId"
      WHERE true ${workerId ? sql`AND p."id" = ${workerId}::uuid` : empty} ${matchesName(sql`p."searchName"`, search)}
    ), page AS (SELECT * FROM matching ${beyond} ORDER BY ${order} LIMIT ${limit})
    SELECT (SELECT count(*)::int FROM matching) AS "totalCount",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('workerId', "id", 'familyName', "familyName", 'givenName', "givenName",
        'ssinSealed', encode("ssinSealed", 'base64')) ORDER BY ${order}), '[]') FROM page) AS "workers"`
  return { totalCount: read?.totalCount ?? 0, workers: (read?.workers ?? []).map(openNumber) }
}
