import { newId } from '../../lib/db/new-id.ts'
import { prisma } from '../../lib/db/owner-client.ts'
import type { Agency } from './agency.ts'

export interface LoadedMonth {
  /** First day of the month. */
  startDate: string
  /** Days of the calculation periods in it. */
  firstDay: number
  lastDay: number
}

/** One transmission carries this many workers. */
const CHUNK = 200

/** A UUIDv7 made by PostgreSQL: the time in front, chance behind. */
const uuid7 = (instant: string) => `
  encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch FROM ${instant}) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid`

const ticket = `upper(left(md5(random()::text || clock_timestamp()::text), 13))`

/** Sent on the second day after the period, decided a minute later. */
const insertTransmissions = `
  INSERT INTO "Transmission" ("id", "employerId", "senderId", "channel", "kind", "status", "ticket", "startedByUserId",
    "submittedByUserId", "createdAt", "savedAt", "receivedAt", "doneAt", "revision")
  SELECT id, $2::uuid, $2::uuid, 'batch', 'original', 'done', ${ticket}, $3::uuid, $3::uuid,
    $4::timestamptz, $4::timestamptz, $4::timestamptz, $4::timestamptz + interval '1 minute', 2
  FROM unnest($1::uuid[]) AS id`

/**
 * Declaration, version and quality of every worker in one statement; wages between 300.00 and 1,299.00. Each is made of what the one before
 * it returns: the database takes from the declaration whose they are.
 */
const insertDeclarations = `
  WITH made AS MATERIALIZED (
    SELECT w.id AS worker, ($2::uuid[])[1 + (w.place - 1) / ${CHUNK}] AS transmission, 30000 + (w.place * 37 % 1000) * 100 AS cents,
      ${uuid7('$7::timestamptz')} AS declaration, ${uuid7('$7::timestamptz')} AS version, ${uuid7('$7::timestamptz')} AS quality
    FROM unnest($1::uuid[]) WITH ORDINALITY AS w(id, place)
  ), declarations AS (
    INSERT INTO "WageDeclaration" ("id", "employerId", "workerId", "status", "acceptedVersionId", "payslipReference",
      "calculationStartDate", "calculationEndDate", "calculationDate", "totalCents", "revision", "createdAt")
    SELECT declaration, $3::uuid, worker, 'accepted', version, 'V' || to_char($5::date, 'YYYYMMDD'), $5::date, $6::date,
      $6::date, cents, 1, $7::timestamptz
    FROM made RETURNING "id"
  ), versions AS (
    INSERT INTO "WageDeclarationVersion" ("id", "declarationId", "transmissionId", "number", "kind", "status", "ticket",
      "payslipReference", "calculationStartDate", "calculationEndDate", "calculationDate", "totalCents",
      "confirmedWarnings", "channel", "senderId", "submittedByUserId", "submittedAt", "decidedAt")
    SELECT version, declaration, transmission, 1, 'original', 'accepted', ${ticket}, 'V' || to_char($5::date, 'YYYYMMDD'),
      $5::date, $6::date, $6::date, cents, '{}', 'batch', $3::uuid, $4::uuid, $7::timestamptz,
      $7::timestamptz + interval '1 minute'
    FROM declarations JOIN made ON declaration = declarations."id" RETURNING "id"
  )
  INSERT INTO "Quality" ("id", "versionId", "position", "employerCategory", "workerType", "validityStartDate",
    "validityEndDate", "grossWageCents")
  SELECT quality, version, 0, '097', 'blueCollar', $5::date, $6::date, cents
  FROM versions JOIN made ON version = versions."id"`

const insertDimona = `
  INSERT INTO "DimonaPeriod" ("id", "dimonaPeriodId", "employerId", "workerId", "startDate", "endDate", "status")
  SELECT ${uuid7('$3::date')}, number || lpad((number % 97)::text, 2, '0'), $2::uuid, id, $3::date, $4::date, 'accepted'
  FROM (SELECT id, $5::bigint + place AS number FROM unnest($1::uuid[]) WITH ORDINALITY AS w(id, place)) numbered`

/** One FLX period of every worker. @param firstNumber ten digits that no period has yet; they ascend from there */
export async function saveDimona(
  { agencyId, workerIds }: Pick<Agency, 'agencyId' | 'workerIds'>,
  range: { startDate: string; endDate: string },
  firstNumber: number,
): Promise<void> {
  await prisma.$executeRawUnsafe(insertDimona, workerIds, agencyId, range.startDate, range.endDate, firstNumber)
}

/** One accepted declaration of every worker. */
export async function saveMonth({ agencyId, clerkId, workerIds }: Agency, month: LoadedMonth): Promise<void> {
  const day = (number: number) => `${month.startDate.slice(0, 8)}${String(number).padStart(2, '0')}`
  const sentAt = new Date(Date.parse(`${day(month.lastDay)}T09:00:00Z`) + 2 * 86_400_000).toISOString()
  const transmissionIds = Array.from({ length: Math.ceil(workerIds.length / CHUNK) }, () => newId())
  await prisma.$executeRawUnsafe(insertTransmissions, transmissionIds, agencyId, clerkId, sentAt)
  const when = [day(month.firstDay), day(month.lastDay), sentAt]
  await prisma.$executeRawUnsafe(insertDeclarations, workerIds, transmissionIds, agencyId, clerkId, ...when)
}
