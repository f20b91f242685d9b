import type { EuroCents } from '../../domain/euro-cents.ts'
import type { DateRange, LocalDate } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import type { DeclarationStatus } from '../../domain/wage-declaration/version.ts'
import type { Connection } from '../connection.ts'
import { toColumn } from '../dates.ts'
import { Prisma } from '../generated/client.ts'
import { isId } from '../new-id.ts'
import { openNumber, type Sealed } from '../person/sealed-ssin.ts'
import { insertRows } from '../rows.ts'

export interface DeclarationRecord {
  declarationId: string
  employerId: string
  worker: WorkerName
  status: DeclarationStatus
  acceptedVersionId: string | null
  processingVersionId: string | null
  payslipReference: string | null
  calculationPeriod: DateRange
  totalCents: EuroCents
  createdAt: Date
}

export interface NewDeclaration {
  declarationId: string
  employerId: string
  workerId: string
  versionId: string
  calculation: Calculation
  totalCents: number
  now: Date
}

export interface DeclarationOutcome {
  declarationId: string
  versionId: string
  status: DeclarationStatus
  acceptedVersionId: string | null
  /** The version whose dates and sum lists show from now on; absent: they stay. */
  shown?: { calculation: Calculation; totalCents: number }
}

interface Row extends Omit<DeclarationRecord, 'worker' | 'calculationPeriod'>, WorkerName {
  startDate: LocalDate
  endDate: LocalDate
}

function toRecord(sealed: Sealed<Row>): DeclarationRecord {
  const { workerId, familyName, givenName, ssin, startDate, endDate, ...row } = openNumber<Row>(sealed)
  return { ...row, worker: { workerId, familyName, givenName, ssin }, calculationPeriod: { startDate, endDate } }
}

const shownColumns = ({ calculation, totalCents }: { calculation: Calculation; totalCents: number }) => ({
  payslipReference: calculation.payslipReference ?? null,
  calculationStartDate: toColumn(calculation.calculationPeriod.startDate),
  calculationEndDate: toColumn(calculation.calculationPeriod.endDate),
  calculationDate: toColumn(calculation.calculationDate),
  totalCents,
})

/** Declarations: which version is in force, and the copies of it that lists read. */
export class Declarations {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async #find(condition: Prisma.Sql): Promise<DeclarationRecord[]> {
    const { raw, employerId } = this.#connection
    const wall = employerId === null ? Prisma.empty : Prisma.sql`AND d."employerId" = ${employerId}::uuid`
    const rows = await raw.$queryRaw<Sealed<Row>[]>`
      SELECT d."id" AS "declarationId", d."employerId", d."workerId", p."familyName", p."givenName", p."ssinSealed",
        d."status"::text, d."acceptedVersionId", d."processingVersionId", d."payslipReference", d."totalCents",
        d."calculationStartDate"::text AS "startDate", d."calculationEndDate"::text AS "endDate", d."createdAt"
      FROM "WageDeclaration" d JOIN "Person" p ON p."id" = d."workerId"
      WHERE ${condition} ${wall}
      ORDER BY d."calculationStartDate" DESC, d."calculationEndDate" DESC, d."id" DESC`
    return rows.map(toRecord)
  }

  /** @throws NotFound also when it is another employer's */
  async get(declarationId: string): Promise<DeclarationRecord> {
    const [record] = isId(declarationId) ? await this.list({ declarationIds: [declarationId] }) : []
    if (!record) throw new NotFound(`no declaration ${declarationId}`)
    return record
  }

  /** Reads it and lets nobody else change it before this transaction ends. @throws NotFound */
  async getLocked(declarationId: string): Promise<DeclarationRecord> {
    if (!isId(declarationId)) throw new NotFound(`no declaration ${declarationId}`)
    await this.#connection.raw.$queryRaw`
      SELECT 1 FROM "WageDeclaration" WHERE "id" = ${declarationId}::uuid FOR NO KEY UPDATE`
    return this.get(declarationId)
  }

  /** Newest calculation period first. */
  list(where: { workerIds: readonly string[] } | { declarationIds: readonly string[] }): Promise<DeclarationRecord[]> {
    return this.#find(
      'workerIds' in where
        ? Prisma.sql`d."workerId" = ANY(${[...where.workerIds]}::uuid[])`
        : Prisma.sql`d."id" = ANY(${[...where.declarationIds]}::uuid[])`,
    )
  }

  /** How many each of these workers has that touch the range, cancelled and refused ones left out. */
  async countTouching(
    employerId: string,
    { startDate, endDate }: DateRange,
    workerIds: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#connection.raw.$queryRaw<{ workerId: string; count: number }[]>`
      SELECT "workerId", count(*)::int AS count FROM "WageDeclaration"
      WHERE "employerId" = ${employerId}::uuid AND "workerId" = ANY(${[...workerIds]}::uuid[])
        AND "status" IN ('processing', 'accepted')
        AND "calculationStartDate" <= ${endDate}::date AND "calculationEndDate" >= ${startDate}::date
      GROUP BY "workerId"`
    return new Map(rows.map(({ workerId, count }) => [workerId, count]))
  }

  async recordAll(declarations: readonly NewDeclaration[]): Promise<void> {
    const rows = declarations.map(({ declarationId, versionId, calculation, totalCents, now, ...rest }) => ({
      ...rest,
      ...shownColumns({ calculation, totalCents }),
      id: declarationId,
      status: 'processing',
      acceptedVersionId: null,
      processingVersionId: versionId,
      revision: 0,
      createdAt: now,
    }))
    await insertRows(this.#connection.raw, 'WageDeclaration', rows)
  }

  /**
   * A change waits for its outcome; false when another one already does, or the version in force is no longer the one it
   * was made from. What was never accepted is sent anew: lists show the new attempt.
   */
  async saveProcessing(change: {
    declarationId: string
    acceptedVersionId: string | null
    versionId: string
    shown: { calculation: Calculation; totalCents: number }
  }): Promise<boolean> {
    const { declarationId, acceptedVersionId, versionId, shown } = change
    const { count } = await this.#connection.raw.wageDeclaration.updateMany({
      where: { id: declarationId, acceptedVersionId, processingVersionId: null, status: { not: 'cancelled' } },
      data: {
        processingVersionId: versionId,
        revision: { increment: 1 },
        ...(acceptedVersionId === null ? { status: 'processing', ...shownColumns(shown) } : {}),
      },
    })
    return count === 1
  }

  /** What the decisions make of their declarations, all in one statement. @returns how many still waited for theirs */
  saveOutcomes(outcomes: readonly DeclarationOutcome[]): Promise<number> {
    const rows = outcomes.map(({ shown, ...outcome }) => ({
      ...outcome,
      ...(shown?.calculation.calculationPeriod ?? {}),
      calculationDate: shown?.calculation.calculationDate,
      payslipReference: shown?.calculation.payslipReference,
      totalCents: shown?.totalCents,
      isShown: shown !== undefined,
    }))
    return this.#connection.raw.$executeRaw`
      UPDATE "WageDeclaration" d
      SET "status" = o."status", "acceptedVersionId" = o."acceptedVersionId", "processingVersionId" = NULL,
        "revision" = d."revision" + 1,
        "payslipReference" = CASE WHEN o."isShown" THEN o."payslipReference" ELSE d."payslipReference" END,
        "calculationStartDate" = coalesce(o."startDate", d."calculationStartDate"),
        "calculationEndDate" = coalesce(o."endDate", d."calculationEndDate"),
        "calculationDate" = coalesce(o."calculationDate", d."calculationDate"),
        "totalCents" = coalesce(o."totalCents", d."totalCents")
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS o("declarationId" uuid, "versionId" uuid,
        "status" "DeclarationStatus", "acceptedVersionId" uuid, "isShown" boolean, "payslipReference" text,
        "startDate" date, "endDate" date, "calculationDate" date, "totalCents" int)
      WHERE d."id" = o."declarationId" AND d."processingVersionId" = o."versionId"`
  }
}
