import { z } from 'zod'
import {
  type Dispute,
  type DisputeReason,
  disputeReasons,
  disputeStatuses,
  type EmployerDispute,
} from '../../domain/counter/dispute.ts'
import type { EuroCents } from '../../domain/euro-cents.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import { isId, newId } from '../new-id.ts'
import { openNumber, type Sealed } from '../person/sealed-ssin.ts'

const { sql } = Prisma

export const disputesShape = z.array(
  z.object({
    disputeId: z.string(),
    declarationId: z.string(),
    reason: z.enum(disputeReasons),
    text: z.string(),
    status: z.enum(disputeStatuses),
    outcome: z.enum(['corrected', 'withdrawn']).nullable(),
    versionNumber: z.int(),
    createdAt: z.coerce.date(),
    answer: z.string().nullable(),
    endedAt: z.coerce.date().nullable(),
  }),
)

/** Every dispute of a worker, newest first, as JSON in the shape of the domain. */
export function disputesJson(workerId: Prisma.Sql): Prisma.Sql {
  return sql`(
    SELECT coalesce(jsonb_agg(jsonb_build_object('disputeId', p."id", 'declarationId', p."declarationId",
      'reason', p."reason", 'text', p."text", 'status', p."status", 'outcome', p."outcome",
      'versionNumber', p."versionNumber", 'createdAt', p."createdAt", 'answer', p."answer",
      'endedAt', p."endedAt") ORDER BY p."id" DESC), '[]')
    FROM "Dispute" p WHERE p."workerId" = ${workerId})`
}

interface EmployerRow extends Dispute {
  workerId: string
  familyName: string
  givenName: string
  ssin: string
  startDate: LocalDate
  endDate: LocalDate
  payslipReference: string | null
  totalCents: EuroCents
  isProcessing: boolean
  isCancelled: boolean
}

export interface NewDispute {
  declarationId: string
  employerId: string
  workerId: string
  versionNumber: number
  reason: DisputeReason
  text: string
  now: Date
}

/** What workers say is not right; an employer sees those about its own declarations alone. */
export class Disputes {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** False when one is open about it already: pressing twice disputes once. */
  async record({ now, ...dispute }: NewDispute): Promise<boolean> {
    const data = [{ id: newId(), ...dispute, status: 'open' as const, createdAt: now }]
    const { count } = await this.#connection.raw.dispute.createMany({ data, skipDuplicates: true })
    return count === 1
  }

  /** Open ones first, the oldest of them on top; then the others, newest first. */
  async listOfEmployer(employerId: string, limit: number): Promise<EmployerDispute[]> {
    const rows = await this.#connection.raw.$queryRaw<Sealed<EmployerRow>[]>`
      SELECT p."id" AS "disputeId", p."declarationId", p."reason"::text, p."text", p."status"::text, p."outcome"::text,
        p."versionNumber", p."createdAt", p."answer", p."endedAt", d."workerId", o."familyName", o."givenName", o."ssinSealed",
        d."calculationStartDate"::text AS "startDate", d."calculationEndDate"::text AS "endDate", d."payslipReference",
        d."totalCents", d."processingVersionId" IS NOT NULL AS "isProcessing", d."status" = 'cancelled' AS "isCancelled"
      FROM "Dispute" p JOIN "WageDeclaration" d ON d."id" = p."declarationId" JOIN "Person" o ON o."id" = d."workerId"
      WHERE p."employerId" = ${employerId}::uuid
      ORDER BY p."status" <> 'open', CASE WHEN p."status" = 'open' THEN p."createdAt" END, p."endedAt" DESC
      LIMIT ${limit}::int`
    const opened = rows.map((row) => openNumber<EmployerRow>(row))
    return opened.map(({ workerId, familyName, givenName, ssin, startDate, endDate, ...row }) => ({
      ...row,
      worker: { workerId, familyName, givenName, ssin },
      calculationPeriod: { startDate, endDate },
    }))
  }

  /** The dispute, for whoever it concerns: its employer, or the worker. @throws NotFound */
  async getId(disputeId: string, whose: { employerId: string } | { workerId: string }): Promise<string> {
    const row = isId(disputeId)
      ? await this.#connection.raw.dispute.findFirst({ where: { id: disputeId, ...whose }, select: { id: true } })
      : null
    if (!row) throw new NotFound(`no dispute ${disputeId}`)
    return row.id
  }

  /** Newest first. */
  async listOfDeclaration(declarationId: string, workerId: string): Promise<Dispute[]> {
    const rows = await this.#connection.raw.dispute.findMany({
      where: { declarationId, workerId },
      orderBy: { id: 'desc' },
    })
    return rows.map(({ id, employerId: _e, workerId: _w, answeredByUserId: _u, ...dispute }) => ({
      disputeId: id,
      ...dispute,
    }))
  }

  /** open → answered. @returns whether it was still open */
  async saveAnswer(disputeId: string, answer: { text: string; userId: string; now: Date }): Promise<boolean> {
    const { count } = await this.#connection.raw.dispute.updateMany({
      where: { id: disputeId, status: 'open' },
      data: { status: 'answered', answer: answer.text, answeredByUserId: answer.userId, endedAt: answer.now },
    })
    return count === 1
  }

  /** open → closed, by the worker who opened it. */
  async saveWithdrawn(disputeId: string, now: Date): Promise<boolean> {
    const { count } = await this.#connection.raw.dispute.updateMany({
      where: { id: disputeId, status: 'open' },
      data: { status: 'closed', outcome: 'withdrawn', endedAt: now },
    })
    return count === 1
  }

  /** open → closed, of every declaration that was corrected or cancelled now. @returns ids of the disputes */
  async saveCorrected(declarationIds: readonly string[], now: Date): Promise<string[]> {
    if (declarationIds.length === 0) return []
    const closed = await this.#connection.raw.$queryRaw<{ id: string }[]>`
      UPDATE "Dispute" SET "status" = 'closed', "outcome" = 'corrected', "endedAt" = ${now}
      WHERE "declarationId" = ANY(${[...declarationIds]}::uuid[]) AND "status" = 'open' RETURNING "id"`
    return closed.map(({ id }) => id)
  }
}
