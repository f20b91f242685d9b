import type { EuroCents } from '../../domain/euro-cents.ts'
import type { TransmissionEntry, TransmissionFilter } from '../../domain/overview/transmission-list.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import type { Position } from '../keyset.ts'
import { isId } from '../new-id.ts'

export interface TransmissionRow extends Omit<TransmissionEntry, 'submittedByName' | 'senderName'> {
  submittedByUserId: string | null
  senderId: string
  totalCents: EuroCents
}

const { sql, empty } = Prisma

const versionsWith = {
  processing: sql`AND EXISTS (SELECT FROM "WageDeclarationVersion" v WHERE v."transmissionId" = t."id" AND v."status" = 'processing')`,
  refused: sql`AND EXISTS (SELECT FROM "WageDeclarationVersion" v WHERE v."transmissionId" = t."id" AND v."status" = 'refused')`,
  // Everything in it was accepted.
  accepted: sql`AND t."status" = 'done'
    AND NOT EXISTS (SELECT FROM "WageDeclarationVersion" v WHERE v."transmissionId" = t."id" AND v."status" <> 'accepted')`,
}

/** Days begin at midnight in Brussels. */
function received(employerId: string, { range, channel, outcome, ticket }: TransmissionFilter): Prisma.Sql {
  const days = range
    ? sql`AND t."receivedAt" >= ${range.startDate}::date::timestamp AT TIME ZONE 'Europe/Brussels'
        AND t."receivedAt" < (${range.endDate}::date + 1)::timestamp AT TIME ZONE 'Europe/Brussels'`
    : empty
  return sql`FROM "Transmission" t WHERE t."employerId" = ${employerId}::uuid AND t."receivedAt" IS NOT NULL ${days}
    ${channel ? sql`AND t."channel" = ${channel}::"Channel"` : empty}
    ${ticket ? sql`AND t."ticket" LIKE ${`${ticket}%`}` : empty}
    ${outcome ? versionsWith[outcome] : empty}`
}

/** The moment stands in the cursor as milliseconds: a cursor holds no colon. */
function beyondCursor(position: Position | null): Prisma.Sql {
  const [moment = '', id = ''] = position?.keys ?? []
  if (!isId(id) || !/^\d{1,14}$/.test(moment)) return empty
  const sign = position?.isBackward ? sql`>` : sql`<`
  return sql`AND (t."receivedAt", t."id") ${sign} (${new Date(Number(moment)).toISOString()}::timestamptz, ${id}::uuid)`
}

/** What was sent for this employer, whoever sent it, newest first; one row more than the page holds. */
export async function listTransmissionRows(
  { raw }: Pick<Connection, 'raw'>,
  employerId: string,
  { position, pageSize, ...filter }: TransmissionFilter & { position: Position | null; pageSize: number },
): Promise<{ rows: TransmissionRow[]; totalCount: number }> {
  const direction = position?.isBackward ? sql`ASC` : sql`DESC`
  const from = received(employerId, filter)
  const rows = await raw.$queryRaw<TransmissionRow[]>`
    SELECT page."id" AS "transmissionId", page."ticket", page."kind"::text, page."channel"::text, page."receivedAt",
      page."submittedByUserId", page."senderId", counted.*
    FROM (SELECT t.* ${from} ${beyondCursor(position)}
      ORDER BY t."receivedAt" ${direction}, t."id" ${direction} LIMIT ${pageSize + 1}) page
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT v."workerId")::int AS "workerCount",
        count(*) FILTER (WHERE v."status" = 'accepted')::int AS "acceptedCount",
        count(*) FILTER (WHERE v."status" = 'refused')::int AS "refusedCount",
        count(*) FILTER (WHERE v."status" = 'processing')::int AS "processingCount",
        coalesce(sum(v."totalCents"), 0)::float8 AS "totalCents"
      FROM "WageDeclarationVersion" v WHERE v."transmissionId" = page."id") counted
    ORDER BY page."receivedAt" ${direction}, page."id" ${direction}`
  const [counted] = await raw.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${from}`
  return { rows, totalCount: counted?.count ?? 0 }
}
