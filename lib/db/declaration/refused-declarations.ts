import { localDate } from '../../domain/local-date.ts'
import type { RefusedEntry } from '../../domain/overview/overview.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import { openNumber, type Sealed } from '../person/sealed-ssin.ts'

interface Row extends Omit<RefusedEntry, 'calculationPeriod'> {
  startDate: string
  endDate: string
}

const { sql } = Prisma

const refusedHere = (employerId: string | null) => sql`
  FROM "WageDeclaration" d WHERE d."employerId" = ${employerId}::uuid AND d."status" = 'refused'`

const refusedOutside = (employerId: string | null) => sql`
  FROM "ExportedVersion" sent
  JOIN "WageDeclaration" d ON d."id" = sent."declarationId" AND d."acceptedVersionId" = sent."versionId"
  WHERE sent."employerId" = ${employerId}::uuid AND sent."status" = 'refused' AND d."status" = 'accepted'`

/**
 * Ids of an employer's declarations that wait for a correction: refused here, or accepted here and refused by the outside receiver in
 * the version that is in force.
 */
export const refusedDeclarationIds = (employerId: string | null) => sql`
  SELECT d."id" ${refusedHere(employerId)} UNION ALL SELECT d."id" ${refusedOutside(employerId)}`

/** Those, newest first. Few are asked for: the first ones of each kind are taken from its index, and no other row is looked at. */
export async function listRefusedRows({ raw, employerId }: Connection, limit: number): Promise<RefusedEntry[]> {
  const first = sql`ORDER BY d."createdAt" DESC, d."id" DESC LIMIT ${limit}`
  const rows = await raw.$queryRaw<Sealed<Row>[]>`
    SELECT d."id" AS "declarationId", d."workerId", p."familyName", p."givenName", p."ssinSealed", d."createdAt",
      d."calculationStartDate"::text AS "startDate", d."calculationEndDate"::text AS "endDate"
    FROM ((SELECT d.* ${refusedHere(employerId)} ${first}) UNION ALL (SELECT d.* ${refusedOutside(employerId)} ${first})) AS d
    JOIN "Person" p ON p."id" = d."workerId"
    ${first}`
  return rows
    .map((row) => openNumber<Row>(row))
    .map(({ startDate, endDate, ...row }) => ({
      ...row,
      calculationPeriod: { startDate: localDate.parse(startDate), endDate: localDate.parse(endDate) },
    }))
}
