import { localDate } from '../../domain/local-date.ts'
import type { RefusedEntry } from '../../domain/overview/overview.ts'
import type { Connection } from '../connection.ts'
import { openNumber, type Sealed } from '../person/sealed-ssin.ts'

interface Row extends Omit<RefusedEntry, 'calculationPeriod'> {
  startDate: string
  endDate: string
}

/** Refused ones that wait for a correction, newest first. */
export async function listRefusedRows({ raw, employerId }: Connection, limit: number): Promise<RefusedEntry[]> {
  const rows = await raw.$queryRaw<Sealed<Row>[]>`
    SELECT d."id" AS "declarationId", d."workerId", p."familyName", p."givenName", p."ssinSealed", d."createdAt",
      d."calculationStartDate"::text AS "startDate", d."calculationEndDate"::text AS "endDate"
    FROM "WageDeclaration" d JOIN "Person" p ON p."id" = d."workerId"
    WHERE d."employerId" = ${employerId}::uuid AND d."status" = 'refused'
    ORDER BY d."createdAt" DESC, d."id" DESC LIMIT ${limit}`
  return rows
    .map((row) => openNumber<Row>(row))
    .map(({ startDate, endDate, ...row }) => ({
      ...row,
      calculationPeriod: { startDate: localDate.parse(startDate), endDate: localDate.parse(endDate) },
    }))
}
