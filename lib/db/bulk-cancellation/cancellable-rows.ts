import type { EuroCents } from '../../domain/euro-cents.ts'
import type { DateRange, LocalDate } from '../../domain/local-date.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import type { Position } from '../keyset.ts'
import { matchesName } from '../name-search.ts'
import { isId } from '../new-id.ts'
import { openNumber, type Sealed } from '../person/sealed-ssin.ts'

/** Which declarations are asked for: of one transmission, else those that touch the days. */
export interface CancellableFilter {
  range: DateRange
  search?: string
  workerId?: string
  transmissionId?: string
}

export interface CancellableRow extends WorkerName {
  declarationId: string
  startDate: LocalDate
  endDate: LocalDate
  payslipReference: string | null
  totalCents: EuroCents
}

const { sql, empty } = Prisma

function cancellable(employerId: string, { range, search, workerId, transmissionId }: CancellableFilter): Prisma.Sql {
  const named = search ? sql`JOIN "Person" n ON n."id" = d."workerId"` : empty
  const among = transmissionId
    ? sql`AND EXISTS (SELECT FROM "WageDeclarationVersion" v
        WHERE v."transmissionId" = ${transmissionId}::uuid AND v."declarationId" = d."id")`
    : sql`AND d."calculationStartDate" <= ${range.endDate}::date AND d."calculationEndDate" >= ${range.startDate}::date`
  const ofWorker = workerId ? sql`AND d."workerId" = ${workerId}::uuid` : empty
  return sql`FROM "WageDeclaration" d ${named}
    WHERE d."employerId" = ${employerId}::uuid AND d."status" = 'accepted' AND d."processingVersionId" IS NULL
      ${among} ${ofWorker} ${search ? matchesName(sql`n."searchName"`, search) : empty}`
}

/** Accepted declarations of which nothing is in processing, newest calculation first, one row more than the page holds. */
export async function listCancellableRows(
  { raw }: Pick<Connection, 'raw'>,
  employerId: string,
  { position, pageSize, ...filter }: CancellableFilter & { position: Position | null; pageSize: number },
): Promise<{ rows: CancellableRow[]; totalCount: number }> {
  const [startDate = '', id = ''] = position?.keys ?? []
  const isBackward = position?.isBackward ?? false
  const order = isBackward
    ? sql`d."calculationStartDate" ASC, d."id" ASC`
    : sql`d."calculationStartDate" DESC, d."id" DESC`
  const sign = isBackward ? sql`>` : sql`<`
  const beyond = isId(id)
    ? sql`AND (d."calculationStartDate", d."id") ${sign} (${startDate}::date, ${id}::uuid)`
    : empty
  const from = cancellable(employerId, filter)
  const rows = await raw.$queryRaw<Sealed<CancellableRow>[]>`
    SELECT f."declarationId", f."workerId", p."familyName", p."givenName", p."ssinSealed", f."startDate"::text,
      f."endDate"::text, f."payslipReference", f."totalCents"
    FROM (SELECT d."id" AS "declarationId", d."workerId", d."calculationStartDate" AS "startDate",
        d."calculationEndDate" AS "endDate", d."payslipReference", d."totalCents", row_number() OVER (ORDER BY ${order}) AS place
      ${from} ${beyond} ORDER BY ${order} LIMIT ${pageSize + 1}) f
    JOIN "Person" p ON p."id" = f."workerId" ORDER BY f.place`
  const [counted] = await raw.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${from}`
  return { rows: rows.map((row) => openNumber<CancellableRow>(row)), totalCount: counted?.count ?? 0 }
}
