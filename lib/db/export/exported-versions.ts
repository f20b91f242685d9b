import type { Anomaly } from '../../domain/anomaly.ts'
import type { ExportStatus, OutgoingForm } from '../../domain/batch/export.ts'
import type { VersionKind } from '../../domain/wage-declaration/version.ts'
import type { Connection } from '../connection.ts'
import { calculationOfVersion } from '../declaration/calculation-json.ts'
import type { Prisma } from '../generated/client.ts'
import { openNumber, type Sealed } from '../person/sealed-ssin.ts'

/** A version for the next set, and what the receiver knows of its declaration. */
export interface ReadyVersion {
  versionId: string
  declarationId: string
  workerId: string
  employerId: string
  kind: VersionKind
  payslipReference: string | null
  /** By which the receiver knows the declaration; null before its first set. */
  reference: string | null
  /** Another declaration of the worker goes by the payslip reference out there. */
  isReferenceTaken: boolean
  isKnownOutside: boolean
}

export interface PlannedVersion {
  versionId: string
  position: number
  kind: VersionKind
  reference: string
  formCreatedAt: Date
}

/** In a set. */
export interface SentVersion {
  versionId: string
  status: ExportStatus
  declarationId: string
  employerId: string
  workerId: string
  reference: string
  formCreatedAt: Date
}

export interface AnsweredVersion {
  versionId: string
  status: Extract<ExportStatus, 'accepted' | 'remarked' | 'refused'>
  ticket: string | null
  anomalies: readonly Anomaly[]
}

type FormRow = Omit<OutgoingForm, 'employer'> & OutgoingForm['employer'] & { workerId: string }

function toForm(sealed: Sealed<FormRow>): OutgoingForm {
  const { workerId: _id, enterpriseNumber, nssoNumber, ...form } = openNumber<FormRow>(sealed)
  return { ...form, employer: { enterpriseNumber, nssoNumber } }
}

const COLLECTED_AT_ONCE = 20_000

/** Accepted versions on their way to the outside receiver. */
export class ExportedVersions {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  get #raw(): Prisma.TransactionClient {
    return this.#connection.raw
  }

  /**
   * Every accepted version that is not here yet, some at a time; each once, whoever collects at the same moment.
   * @param since of their decision; null: since ever
   * @returns whether there may be more
   */
  async saveCollected(since: Date | null, now: Date): Promise<boolean> {
    const count = await this.#raw.$executeRaw`
      INSERT INTO "ExportedVersion" ("versionId", "declarationId", "employerId", "workerId", "number", "status", "collectedAt")
      SELECT v."id", v."declarationId", v."employerId", v."workerId", v."number", 'waiting', ${now.toISOString()}::timestamptz
      FROM "WageDeclarationVersion" v
      WHERE v."status" = 'accepted' AND v."decidedAt" >= coalesce(${since?.toISOString() ?? null}::timestamptz, '-infinity')
        AND NOT EXISTS (SELECT FROM "ExportedVersion" e WHERE e."versionId" = v."id")
      LIMIT ${COLLECTED_AT_ONCE} ON CONFLICT DO NOTHING`
    return count === COLLECTED_AT_ONCE
  }

  /**
   * What may go out, oldest decision first. Sets may be treated at once out there: a change waits until what it changes is answered, but no
   * longer than for sets laid before `answeredBefore`.
   */
  listReady(answeredBefore: Date, limit: number): Promise<ReadyVersion[]> {
    return this.#raw.$queryRaw<ReadyVersion[]>`
      SELECT e."versionId", e."declarationId", e."workerId", e."employerId", v."kind"::text, v."payslipReference",
        coalesce(earlier."reference", e."reference") AS "reference",
        coalesce(earlier."isKnown", false) AS "isKnownOutside",
        EXISTS (SELECT FROM "ExportedVersion" o WHERE o."workerId" = e."workerId" AND o."employerId" = e."employerId"
          AND o."reference" = v."payslipReference" AND o."declarationId" <> e."declarationId") AS "isReferenceTaken"
      FROM "ExportedVersion" e JOIN "WageDeclarationVersion" v ON v."id" = e."versionId"
      CROSS JOIN LATERAL (
        SELECT (array_agg(p."reference" ORDER BY p."number") FILTER (WHERE p."reference" IS NOT NULL))[1] AS "reference",
          bool_or(p."status" IN ('sent', 'accepted', 'remarked')) AS "isKnown",
          bool_or(p."status" = 'waiting' OR (p."status" = 'sent'
            AND (s."laidAt" IS NULL OR s."laidAt" > ${answeredBefore.toISOString()}::timestamptz OR s."errors" <> '[]'))) AS "isOpen"
        FROM "ExportedVersion" p LEFT JOIN "ExportSet" s ON s."id" = p."setId"
        WHERE p."declarationId" = e."declarationId" AND p."number" < e."number") earlier
      WHERE e."status" = 'waiting' AND NOT coalesce(earlier."isOpen", false)
      ORDER BY e."collectedAt", v."decidedAt", e."versionId" LIMIT ${limit}`
  }

  /** waiting → sent, in that set. */
  async savePlanned(setId: string, planned: readonly PlannedVersion[]): Promise<void> {
    const count = await this.#raw.$executeRaw`
      UPDATE "ExportedVersion" e SET "status" = 'sent', "setId" = ${setId}::uuid, "position" = o."position", "kind" = o."kind",
        "reference" = o."reference", "formCreatedAt" = o."formCreatedAt"
      FROM jsonb_populate_recordset(NULL::"ExportedVersion", ${JSON.stringify(planned)}::jsonb) o
      WHERE e."versionId" = o."versionId" AND e."status" = 'waiting'`
    if (count !== planned.length) throw new Error(`planned elsewhere: ${setId}`)
  }

  /** waiting → needless. */
  async saveNeedless(versionIds: readonly string[]): Promise<void> {
    await this.#raw.$executeRaw`UPDATE "ExportedVersion" SET "status" = 'needless'
      WHERE "versionId" = ANY(${[...versionIds]}::uuid[]) AND "status" = 'waiting'`
  }

  /** The Forms of a set after that position, in their order; their numbers open. */
  async listForms(setId: string, after: number, limit: number): Promise<OutgoingForm[]> {
    const rows = await this.#raw.$queryRaw<Sealed<FormRow>[]>`
      SELECT e."kind"::text, e."reference", e."formCreatedAt" AS "createdAt", e."workerId", p."ssinSealed",
        employer."enterpriseNumber"::text, employer."nssoNumber", ${calculationOfVersion} AS "calculation"
      FROM "ExportedVersion" e
      JOIN "WageDeclarationVersion" v ON v."id" = e."versionId"
      JOIN "Person" p ON p."id" = e."workerId"
      JOIN "Enterprise" employer ON employer."id" = e."employerId"
      WHERE e."setId" = ${setId}::uuid AND e."position" > ${after}::int ORDER BY e."position" LIMIT ${limit}`
    return rows.map(toForm)
  }

  /** What an answer may speak of. */
  listOfSet(setId: string): Promise<SentVersion[]> {
    return this.#raw.$queryRaw<SentVersion[]>`
      SELECT "versionId", "status"::text, "declarationId", "employerId", "workerId", "reference", "formCreatedAt"
      FROM "ExportedVersion" WHERE "setId" = ${setId}::uuid`
  }

  /** sent → accepted, remarked or refused, each once; the caller has asked which are not answered. */
  async saveAnswers(answers: readonly AnsweredVersion[], now: Date): Promise<void> {
    const count = await this.#raw.$executeRaw`
      UPDATE "ExportedVersion" e SET "status" = o."status", "ticket" = o."ticket", "anomalies" = o."anomalies", "answeredAt" = ${now.toISOString()}::timestamptz
      FROM jsonb_populate_recordset(NULL::"ExportedVersion", ${JSON.stringify(answers)}::jsonb) o
      WHERE e."versionId" = o."versionId" AND e."status" = 'sent'`
    if (count !== answers.length) throw new Error('answered elsewhere')
  }

  /** sent → waiting: their set was refused as a whole, and nothing of it is kept out there. They go by the same references again. */
  async saveWaiting(setId: string): Promise<void> {
    await this.#raw.$executeRaw`
      UPDATE "ExportedVersion" SET "status" = 'waiting', "setId" = NULL, "position" = NULL, "formCreatedAt" = NULL
      WHERE "setId" = ${setId}::uuid AND "status" = 'sent'`
  }
}
