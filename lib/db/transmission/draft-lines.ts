import { NotFound } from '../../domain/refusal.ts'
import { type DraftWages, draftWages, type EnteredWages, enteredWages } from '../../domain/transmission/draft.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import type { Connection } from '../connection.ts'
import { toLocalDate } from '../dates.ts'
import type { Prisma } from '../generated/client.ts'
import { isId, newId } from '../new-id.ts'

export type DraftReason = 'typingError' | 'payrollCorrection' | 'other'

export interface DraftLineRecord {
  lineId: string
  transmissionId: string
  worker: WorkerName
  position: number
  entered: EnteredWages | null
  wages: DraftWages | null
  confirmedWarnings: readonly string[]
  declarationId: string | null
  basedOnVersionId: string | null
  reason: DraftReason | null
  reasonText: string | null
  revision: number
  editorId: string | null
  savedByUserId: string | null
  savedAt: Date
}

export interface NewDraftLine {
  workerId: string
  position: number
  entered?: EnteredWages
  wages?: DraftWages
  declarationId?: string
  basedOnVersionId?: string
}

const withPerson = { worker: { include: { person: true } } } as const
type Row = Prisma.DraftLineGetPayload<{ include: typeof withPerson }>

function toRecord({ id, worker, workerId, entered, wages, reason, ...row }: Row): DraftLineRecord {
  const { familyName, givenName, ssin } = worker.person
  return {
    ...row,
    lineId: id,
    worker: { workerId, familyName, givenName, ssin },
    entered: entered === null ? null : enteredWages.parse(entered),
    wages: wages === null ? null : draftWages.parse(wages),
    reason: reason as DraftReason | null,
  }
}

/** The workers of a draft, each with whatever was typed. */
export class DraftLines {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** @throws NotFound also when the draft is another employer's */
  async get(lineId: string): Promise<DraftLineRecord> {
    const { raw, employerId } = this.#connection
    const transmission = employerId === null ? {} : { employerId }
    const row = isId(lineId)
      ? await raw.draftLine.findFirst({ where: { id: lineId, transmission }, include: withPerson })
      : null
    if (!row) throw new NotFound(`no draft line ${lineId}`)
    return toRecord(row)
  }

  list(transmissionId: string): Promise<DraftLineRecord[]> {
    return this.listOfDrafts([transmissionId])
  }

  async listOfDrafts(transmissionIds: readonly string[]): Promise<DraftLineRecord[]> {
    if (transmissionIds.length === 0) return []
    const rows = await this.#connection.raw.draftLine.findMany({
      where: { transmissionId: { in: [...transmissionIds] } },
      include: withPerson,
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    })
    return rows.map(toRecord)
  }

  /** The open correction of a declaration, if somebody began one. */
  async findCorrection(declarationId: string) {
    const row = await this.#connection.raw.draftLine.findFirst({
      where: { declarationId, transmission: { status: 'draft' } },
      select: { id: true, transmissionId: true, basedOnVersionId: true },
      orderBy: { savedAt: 'desc' },
    })
    return row && { transmissionId: row.transmissionId, lineId: row.id, basedOnVersionId: row.basedOnVersionId }
  }

  /** Open lines of a worker at this employer, last saved first. */
  async listOfWorker(workerId: string) {
    const { raw, employerId } = this.#connection
    const rows = await raw.draftLine.findMany({
      where: { workerId, transmission: { status: 'draft', ...(employerId === null ? {} : { employerId }) } },
      include: { transmission: true },
      orderBy: { savedAt: 'desc' },
    })
    return rows.map(({ id, transmissionId, savedAt, declarationId, transmission }) => ({
      lineId: id,
      transmissionId,
      savedAt,
      isCorrection: declarationId !== null,
      wageDates: {
        ...(transmission.wageStartDate ? { startDate: toLocalDate(transmission.wageStartDate) } : {}),
        ...(transmission.wageEndDate ? { endDate: toLocalDate(transmission.wageEndDate) } : {}),
      },
    }))
  }

  async saveNew(transmissionId: string, lines: readonly NewDraftLine[], saved: { userId: string; now: Date }) {
    const rows = lines.map((line) => ({ id: newId(), ...line }))
    await this.#connection.raw.draftLine.createMany({
      data: rows.map((row) => ({ ...row, transmissionId, savedByUserId: saved.userId, savedAt: saved.now })),
    })
    return rows.map(({ id }) => id)
  }

  /** @returns the new revision, or null when the line is not at `revision` any more */
  async save(
    line: Pick<DraftLineRecord, 'lineId' | 'revision'>,
    change: Pick<DraftLineRecord, 'entered' | 'wages' | 'reason' | 'reasonText' | 'editorId'>,
    saved: { userId: string; now: Date },
  ): Promise<number | null> {
    const { count } = await this.#connection.raw.draftLine.updateMany({
      where: { id: line.lineId, revision: line.revision },
      data: {
        ...change,
        entered: change.entered ?? undefined,
        wages: (change.wages as Prisma.InputJsonObject | null) ?? undefined,
        confirmedWarnings: [],
        savedByUserId: saved.userId,
        savedAt: saved.now,
        revision: { increment: 1 },
      },
    })
    return count === 1 ? line.revision + 1 : null
  }

  /** Lines stand by family and given name, as they are listed everywhere. */
  async saveOrderByName(transmissionId: string): Promise<void> {
    await this.#connection.raw.$executeRaw`
      UPDATE "DraftLine" l SET "position" = ordered."position"
      FROM (
        SELECT line."id", (row_number() OVER (ORDER BY p."searchName", p."id") - 1)::int AS "position"
        FROM "DraftLine" line JOIN "Person" p ON p."id" = line."workerId"
        WHERE line."transmissionId" = ${transmissionId}::uuid
      ) ordered
      WHERE l."id" = ordered."id" AND l."position" <> ordered."position"`
  }

  async saveConfirmedWarnings(lineId: string, confirmedWarnings: readonly string[]): Promise<void> {
    await this.#connection.raw.draftLine.update({
      where: { id: lineId },
      data: { confirmedWarnings: [...new Set(confirmedWarnings)] },
    })
  }

  async remove(lineIds: readonly string[]): Promise<void> {
    await this.#connection.raw.draftLine.deleteMany({ where: { id: { in: [...lineIds] } } })
  }
}
