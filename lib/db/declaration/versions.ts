import type { Anomaly } from '../../domain/anomaly.ts'
import type { OutsideOutcome } from '../../domain/batch/export.ts'
import type { EuroCents } from '../../domain/euro-cents.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { FormerCalculation } from '../../domain/transmission/draft-view.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import type { Channel, VersionKind, VersionStatus } from '../../domain/wage-declaration/version.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import { insertRows } from '../rows.ts'
import { calculationOfVersion } from './calculation-json.ts'
import { toQualityRows } from './quality-rows.ts'

export interface VersionRecord {
  versionId: string
  declarationId: string
  transmissionId: string
  number: number
  kind: VersionKind
  status: VersionStatus
  ticket: string | null
  calculation: Calculation
  totalCents: EuroCents
  reason: string | null
  reasonText: string | null
  anomalies: readonly Anomaly[]
  confirmedWarnings: readonly string[]
  channel: Channel
  senderId: string
  submittedByUserId: string | null
  submittedAt: Date
  decidedAt: Date | null
  /** Null as long as nothing is handed on. */
  outside: OutsideOutcome | null
}

export interface LastVersion extends FormerCalculation {
  workerId: string
}

export interface NewVersion {
  versionId: string
  declarationId: string
  transmissionId: string
  number: number
  kind: VersionKind
  calculation: Calculation
  totalCents: number
  reason: string | null
  reasonText: string | null
  confirmedWarnings: readonly string[]
  channel: Channel
  senderId: string
  submittedByUserId: string | null
  submittedAt: Date
}

export interface VersionOutcome {
  versionId: string
  status: 'accepted' | 'refused'
  ticket: string
  anomalies: readonly Anomaly[]
  parameterDates: Readonly<Record<string, LocalDate>>
}

const outsideOutcome = Prisma.sql`CASE WHEN e."versionId" IS NOT NULL THEN
  jsonb_build_object('status', e."status", 'ticket', e."ticket", 'anomalies', e."anomalies") END`

/** Versions of declarations: appended, decided once, never edited. */
export class Versions {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  #find(condition: Prisma.Sql): Promise<VersionRecord[]> {
    const { raw, employerId } = this.#connection
    const wall = employerId === null ? Prisma.empty : Prisma.sql`AND d."employerId" = ${employerId}::uuid`
    return raw.$queryRaw<VersionRecord[]>`
      SELECT v."id" AS "versionId", v."declarationId", v."transmissionId", v."number", v."kind"::text, v."status"::text,
        v."ticket", v."totalCents", v."reason"::text, v."reasonText", v."anomalies", v."confirmedWarnings",
        v."channel"::text, v."senderId", v."submittedByUserId", v."submittedAt", v."decidedAt",
        ${calculationOfVersion} AS "calculation", ${outsideOutcome} AS "outside"
      FROM "WageDeclarationVersion" v JOIN "WageDeclaration" d ON d."id" = v."declarationId"
        LEFT JOIN "ExportedVersion" e ON e."versionId" = v."id"
      WHERE ${condition} ${wall} ORDER BY v."id"`
  }

  list(versionIds: readonly string[]): Promise<VersionRecord[]> {
    return this.#find(Prisma.sql`v."id" = ANY(${[...versionIds]}::uuid[])`)
  }

  listOfTransmission(transmissionId: string): Promise<VersionRecord[]> {
    return this.#find(Prisma.sql`v."transmissionId" = ${transmissionId}::uuid`)
  }

  listOfDeclarations(declarationIds: readonly string[]): Promise<VersionRecord[]> {
    return this.#find(Prisma.sql`v."declarationId" = ANY(${[...declarationIds]}::uuid[])`)
  }

  /** Of each worker, what counts now of the calculation that ended last before that day. */
  async findLast(workerIds: readonly string[], day: LocalDate): Promise<Map<string, LastVersion>> {
    const { raw, employerId } = this.#connection
    const wall = employerId === null ? Prisma.empty : Prisma.sql`AND d."employerId" = ${employerId}::uuid`
    const rows = await raw.$queryRaw<LastVersion[]>`
      SELECT DISTINCT ON (d."workerId") d."workerId", v."id" AS "versionId", v."totalCents",
        jsonb_build_object('startDate', v."calculationStartDate", 'endDate', v."calculationEndDate") AS "calculationPeriod"
      FROM "WageDeclaration" d JOIN "WageDeclarationVersion" v ON v."id" = d."acceptedVersionId"
      WHERE d."workerId" = ANY(${[...workerIds]}::uuid[]) AND v."calculationEndDate" < ${day}::date ${wall}
      ORDER BY d."workerId", v."calculationEndDate" DESC, v."id" DESC`
    return new Map(rows.map((row) => [row.workerId, row]))
  }

  /** Appends versions with their qualities and premiums: three statements, whatever their number. */
  async recordAll(versions: readonly NewVersion[]): Promise<void> {
    const { raw } = this.#connection
    const rows = versions.map(({ versionId, calculation, ...version }) => ({
      ...version,
      id: versionId,
      status: 'processing',
      ticket: null,
      payslipReference: calculation.payslipReference ?? null,
      calculationStartDate: calculation.calculationPeriod.startDate,
      calculationEndDate: calculation.calculationPeriod.endDate,
      calculationDate: calculation.calculationDate,
      anomalies: [],
      parameterDates: {},
      decidedAt: null,
    }))
    const { qualities, premiums } = toQualityRows(versions)
    await insertRows(raw, 'WageDeclarationVersion', rows)
    await insertRows(raw, 'Quality', qualities)
    await insertRows(raw, 'Premium', premiums)
  }

  /** processing → accepted or refused, each once. @returns how many were still in processing */
  saveOutcomes(outcomes: readonly VersionOutcome[], decidedAt: Date): Promise<number> {
    const rows = outcomes.map(({ versionId, ...outcome }) => ({ id: versionId, ...outcome }))
    return this.#connection.raw.$executeRaw`
      UPDATE "WageDeclarationVersion" v
      SET "status" = o."status", "ticket" = o."ticket", "anomalies" = o."anomalies",
        "parameterDates" = o."parameterDates", "decidedAt" = ${decidedAt}
      FROM jsonb_populate_recordset(NULL::"WageDeclarationVersion", ${JSON.stringify(rows)}::jsonb) o
      WHERE v."id" = o."id" AND v."status" = 'processing'`
  }
}
