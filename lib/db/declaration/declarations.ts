import type { EuroCents } from '../../domain/euro-cents.ts'
import type { DateRange } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import type { DeclarationStatus } from '../../domain/wage-declaration/version.ts'
import { type Connection, ofEmployer } from '../connection.ts'
import { toColumn, toLocalDate } from '../dates.ts'
import type { Prisma } from '../generated/client.ts'
import { isId } from '../new-id.ts'
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

const withPerson = { worker: { include: { person: true } } } as const
type Row = Prisma.WageDeclarationGetPayload<{ include: typeof withPerson }>

function toRecord({ id, worker, workerId, ...row }: Row): DeclarationRecord {
  const { familyName, givenName, ssin } = worker.person
  return {
    ...row,
    declarationId: id,
    worker: { workerId, familyName, givenName, ssin },
    calculationPeriod: {
      startDate: toLocalDate(row.calculationStartDate),
      endDate: toLocalDate(row.calculationEndDate),
    },
    totalCents: row.totalCents as EuroCents,
  }
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

  /** @throws NotFound also when it is another employer's */
  async get(declarationId: string): Promise<DeclarationRecord> {
    const row = isId(declarationId)
      ? await this.#connection.raw.wageDeclaration.findFirst({
          where: { id: declarationId, ...ofEmployer(this.#connection) },
          include: withPerson,
        })
      : null
    if (!row) throw new NotFound(`no declaration ${declarationId}`)
    return toRecord(row)
  }

  /** Reads it and lets nobody else change it before this transaction ends. @throws NotFound */
  async getLocked(declarationId: string): Promise<DeclarationRecord> {
    if (!isId(declarationId)) throw new NotFound(`no declaration ${declarationId}`)
    await this.#connection.raw.$queryRaw`
      SELECT 1 FROM "WageDeclaration" WHERE "id" = ${declarationId}::uuid FOR NO KEY UPDATE`
    return this.get(declarationId)
  }

  /** Newest calculation period first. */
  async list(where: { workerIds?: readonly string[]; declarationIds?: readonly string[]; employerId?: string }) {
    const { workerIds, declarationIds, employerId } = where
    const rows = await this.#connection.raw.wageDeclaration.findMany({
      where: {
        ...(employerId ? { employerId } : {}),
        ...(workerIds ? { workerId: { in: [...workerIds] } } : {}),
        ...(declarationIds ? { id: { in: [...declarationIds] } } : {}),
        ...ofEmployer(this.#connection),
      },
      include: withPerson,
      orderBy: [{ calculationStartDate: 'desc' }, { calculationEndDate: 'desc' }, { id: 'desc' }],
    })
    return rows.map(toRecord)
  }

  /** How many each worker has that touch the range, cancelled and refused ones left out. */
  async countTouching(employerId: string, range: DateRange): Promise<ReadonlyMap<string, number>> {
    const groups = await this.#connection.raw.wageDeclaration.groupBy({
      by: ['workerId'],
      where: {
        employerId,
        status: { in: ['processing', 'accepted'] },
        calculationStartDate: { lte: toColumn(range.endDate) },
        calculationEndDate: { gte: toColumn(range.startDate) },
      },
      _count: true,
    })
    return new Map(groups.map(({ workerId, _count }) => [workerId, _count]))
  }

  /** How many have anything in processing at this employer. */
  async readProcessingCount(): Promise<number> {
    const where = { processingVersionId: { not: null }, ...ofEmployer(this.#connection) }
    return this.#connection.raw.wageDeclaration.count({ where })
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

  async saveOutcomes(outcomes: readonly DeclarationOutcome[]): Promise<void> {
    for (const { declarationId, versionId, status, acceptedVersionId, shown } of outcomes) {
      await this.#connection.raw.wageDeclaration.update({
        where: { id: declarationId, processingVersionId: versionId },
        data: {
          status,
          acceptedVersionId,
          processingVersionId: null,
          revision: { increment: 1 },
          ...(shown ? shownColumns(shown) : {}),
        },
      })
    }
  }
}
