import { localDate } from '../../domain/local-date.ts'
import type { RefusedEntry } from '../../domain/overview/overview.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import { openNumber, type Sealed } from '../person/sealed-ssin.ts'

interface Row extends Omit<RefusedEntry, 'calculationPeriod'> {
  startDate: string
  endDate: string
}

/**
 * Ids of an employer's declarations that wait for a correction: refused here, or accepted here and refused by the outside receiver in
 * the version that is in force.
 */
export const refusedDeclarationIds = (employerId: string | null) => Prisma.sql`
  SELECT "id" FROM "WageDeclaration" WHERE "employerId" = ${employerId}::uuid AND "status" = 'refused'
  UNION ALL
  SELECT accepted."id" FROM "ExportedVersion" sent
  JOIN "WageDeclaration" accepted ON accepted."id" = sent."declarationId" AND accepted."acceptedVersionId" = sent."versionId"
  WHERE sent."employerId" = ${employerId}::uuid AND sent."status" = 'refused' AND accepted."status" = 'accepted'`

/** Those, newest first. */
export async function listRefusedRows({ raw, employerId }: Connection, limit: number): Promise<RefusedEntry[]> {
  const rows = await raw.$queryRaw<Sealed<Row>[]>`
    SELECT d."id" AS "declarationId", d."workerId", p."familyName", p."givenName", p."ssinSealed", d."createdAt",
      d."calculationStartDate"::text AS "startDate", d."calculationEndDate"::text AS "endDate"
    FROM "WageDeclaration" d JOIN "Person" p ON p."id" = d."workerId"
    WHERE d."id" IN (${refusedDeclarationIds(employerId)})
    ORDER BY d."createdAt" DESC, d."id" DESC LIMIT ${limit}`
  return rows
    .map((row) => openNumber<Row>(row))
    .map(({ startDate, endDate, ...row }) => ({
      ...row,
      calculationPeriod: { startDate: localDate.parse(startDate), endDate: localDate.parse(endDate) },
    }))
}
