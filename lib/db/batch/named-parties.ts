import type { EmployerFacts } from '../../domain/wage-declaration/facts.ts'
import type { Connection } from '../connection.ts'
import type { MandateRow } from '../declaration/facts-rows.ts'
import { Prisma } from '../generated/client.ts'

const { sql } = Prisma

/** An employer that Forms name, what the directory knows of it, and what mandates it ever gave to the sender. */
export interface NamedEmployer extends EmployerFacts {
  employerId: string
  mandates: MandateRow[]
}

export interface EmployerNumbers {
  enterpriseNumbers: readonly string[]
  nssoNumbers: readonly string[]
}

const dated = sql`'startDate', e."startDate", 'endDate', e."endDate"`

/** The employers behind these numbers, all in one question; the program itself asks. */
export function listNamedEmployers(
  { raw }: Pick<Connection, 'raw'>,
  { enterpriseNumbers, nssoNumbers }: EmployerNumbers,
  senderId: string,
): Promise<NamedEmployer[]> {
  return raw.$queryRaw<NamedEmployer[]>`
    SELECT employer."id" AS "employerId", employer."enterpriseNumber", employer."nssoNumber",
      employer."activeStartDate"::text, employer."activeEndDate"::text,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('employerCategory', e."employerCategory", ${dated})), '[]')
        FROM "DirectoryEntry" e WHERE e."employerId" = employer."id") AS "directoryEntries",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('status', e."status", 'acceptedAt', e."acceptedAt",
          'endedAt', e."endedAt", ${dated})), '[]')
        FROM "Mandate" e WHERE e."employerId" = employer."id" AND e."officeId" = ${senderId}::uuid
          AND e."acceptedAt" IS NOT NULL) AS "mandates"
    FROM "Enterprise" employer
    WHERE employer."enterpriseNumber" = ANY(${[...enterpriseNumbers]}::text[])
      OR employer."nssoNumber" = ANY(${[...nssoNumbers]}::text[])`
}

/** The clients for whom this user of an office may work; null: all of them, as for the office's own folder. */
export async function findClientIds(
  { raw }: Pick<Connection, 'raw'>,
  { userId, senderId }: { userId: string | null; senderId: string },
): Promise<ReadonlySet<string> | null> {
  const [row] = await raw.$queryRaw<{ clientIds: string[] }[]>`
    SELECT ARRAY(SELECT d."employerId" FROM "MembershipClient" c JOIN "Mandate" d ON d."id" = c."mandateId"
      WHERE c."membershipId" = m."id") AS "clientIds"
    FROM "Membership" m
    WHERE m."userId" = ${userId}::uuid AND m."enterpriseId" = ${senderId}::uuid AND m."isNarrowed"`
  return row ? new Set(row.clientIds) : null
}
