import type { DateRange } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import { type DraftWages, draftWages, type EnteredWages, enteredWages } from '../../domain/transmission/draft.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import { type Connection, readOnce } from '../connection.ts'
import { toLocalDate } from '../dates.ts'
import { Prisma } from '../generated/client.ts'
import { isId, newId } from '../new-id.ts'
import { openNumber, type Sealed } from '../person/sealed-ssin.ts'

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
  /** Of the version whose qualities were repeated here and not confirmed yet. */
  repeatedPeriod: DateRange | null
  /** Name of the group whose template was taken over here and not confirmed yet. */
  repeatedGroup: string | null
  reason: DraftReason | null
  reasonText: string | null
  revision: number
  editorId: string | null
  savedByUserId: string | null
  /** « Prénom Nom ». */
  savedByName: string
  savedAt: Date
}

export interface NewDraftLine {
  workerId: string
  position: number
  entered?: EnteredWages
  wages?: DraftWages
  declarationId?: string
  basedOnVersionId?: string
  /** Of a cancelled declaration, whose calculation it began with. */
  modelVersionId?: string
}

interface Row extends Omit<DraftLineRecord, 'worker' | 'entered' | 'wages'>, WorkerName {
  entered: unknown
  wages: unknown
}

function toRecord(sealed: Sealed<Row>): DraftLineRecord {
  const { workerId, familyName, givenName, ssin, entered, wages, ...row } = openNumber<Row>(sealed)
  return {
    ...row,
    worker: { workerId, familyName, givenName, ssin },
    entered: entered === null ? null : enteredWages.parse(entered),
    wages: wages === null ? null : draftWages.parse(wages),
  }
}

/** The workers of a draft, each with whatever was typed. */
export class DraftLines {
  readonly #connection: Connection
  /** Of the drafts that this reading has listed. */
  readonly #listed = new Map<string, DraftLineRecord>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async #find(condition: Prisma.Sql): Promise<DraftLineRecord[]> {
    const { raw, employerId } = this.#connection
    const wall = employerId === null ? Prisma.empty : Prisma.sql`AND t."employerId" = ${employerId}::uuid`
    const rows = await raw.$queryRaw<Sealed<Row>[]>`
      SELECT l."id" AS "lineId", l."transmissionId", l."workerId", p."familyName", p."givenName", p."ssinSealed",
        l."position", l."entered", l."wages", l."confirmedWarnings", l."declarationId", l."basedOnVersionId",
        (SELECT jsonb_build_object('startDate', r."calculationStartDate", 'endDate', r."calculationEndDate")
          FROM "WageDeclarationVersion" r WHERE r."id" = l."repeatedVersionId") AS "repeatedPeriod",
        l."repeatedGroupName" AS "repeatedGroup", l."reason"::text, l."reasonText", l."revision", l."editorId", l."savedByUserId", l."savedAt",
        coalesce((SELECT s."givenName" || ' ' || s."familyName" FROM "Person" s WHERE s."id" = l."savedByUserId"), '')
          AS "savedByName"
      FROM "DraftLine" l JOIN "Transmission" t ON t."id" = l."transmissionId" JOIN "Person" p ON p."id" = l."workerId"
      WHERE ${condition} ${wall} ORDER BY l."position", l."id"`
    return rows.map(toRecord)
  }

  /** @throws NotFound also when the draft is another employer's */
  async get(lineId: string): Promise<DraftLineRecord> {
    const listed = this.#listed.get(lineId)
    if (listed) return listed
    const [record] = isId(lineId) ? await this.#find(Prisma.sql`l."id" = ${lineId}::uuid`) : []
    if (!record) throw new NotFound(`no draft line ${lineId}`)
    return record
  }

  list(transmissionId: string): Promise<DraftLineRecord[]> {
    return this.listOfDrafts([transmissionId])
  }

  listOfDrafts(transmissionIds: readonly string[]): Promise<DraftLineRecord[]> {
    return readOnce(this.#connection, `lines ${transmissionIds}`, () => this.#findOf(transmissionIds))
  }

  async #findOf(transmissionIds: readonly string[]): Promise<DraftLineRecord[]> {
    const lines = await this.#find(Prisma.sql`l."transmissionId" = ANY(${[...transmissionIds]}::uuid[])`)
    if (this.#connection.known) for (const line of lines) this.#listed.set(line.lineId, line)
    return lines
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

  /** The open copy of that version at this employer, the first if somebody made several. */
  async findCopy(modelVersionId: string) {
    const { raw, employerId } = this.#connection
    const row = await raw.draftLine.findFirst({
      where: { modelVersionId, transmission: { status: 'draft', ...(employerId === null ? {} : { employerId }) } },
      select: { id: true, transmissionId: true },
      orderBy: { id: 'asc' },
    })
    return row && { transmissionId: row.transmissionId, lineId: row.id }
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
      data: rows.map((row) => ({
        ...row,
        confirmedWarnings: [],
        transmissionId,
        savedByUserId: saved.userId,
        savedAt: saved.now,
      })),
    })
    return rows.map(({ id }) => id)
  }

  /** @returns the new revision, or null when the line is not at `revision` any more */
  async save(
    line: Pick<DraftLineRecord, 'lineId' | 'revision'>,
    change: Pick<DraftLineRecord, 'entered' | 'wages' | 'reason' | 'reasonText' | 'editorId'> & {
      repeatedVersionId?: string
      repeatedGroupName?: string
    },
    saved: { userId: string; now: Date },
  ): Promise<number | null> {
    const { count } = await this.#connection.raw.draftLine.updateMany({
      where: { id: line.lineId, revision: line.revision },
      data: {
        ...change,
        entered: change.entered ?? undefined,
        wages: (change.wages as Prisma.InputJsonObject | null) ?? undefined,
        confirmedWarnings: [],
        repeatedVersionId: change.repeatedVersionId ?? null,
        repeatedGroupName: change.repeatedGroupName ?? null,
        savedByUserId: saved.userId,
        savedAt: saved.now,
        revision: { increment: 1 },
      },
    })
    return count === 1 ? line.revision + 1 : null
  }

  /** Many lines of one page, each as long as it is at its revision; reasons stay. @returns the new revisions */
  async saveMany(
    lines: readonly (Pick<DraftLineRecord, 'lineId' | 'revision'> & { entered: EnteredWages; wages: DraftWages })[],
    editorId: string,
    saved: { userId: string; now: Date },
  ): Promise<{ lineId: string; revision: number }[]> {
    const column = <Value>(read: (line: (typeof lines)[number]) => Value) => lines.map(read)
    return this.#connection.raw.$queryRaw`
      UPDATE "DraftLine" l SET "entered" = c."entered"::jsonb, "wages" = c."wages"::jsonb, "confirmedWarnings" = '{}',
        "repeatedVersionId" = NULL, "repeatedGroupName" = NULL, "editorId" = ${editorId}, "savedByUserId" = ${saved.userId}::uuid,
        "savedAt" = ${saved.now}, "revision" = l."revision" + 1
      FROM unnest(${column(({ lineId }) => lineId)}::uuid[], ${column(({ revision }) => revision)}::int[],
        ${column(({ entered }) => JSON.stringify(entered))}::text[], ${column(({ wages }) => JSON.stringify(wages))}::text[])
        AS c("id", "revision", "entered", "wages")
      WHERE l."id" = c."id" AND l."revision" = c."revision"
      RETURNING l."id" AS "lineId", l."revision"`
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
    await this.#connection.raw.draftLine.updateMany({
      where: { id: lineId },
      data: { confirmedWarnings: [...new Set(confirmedWarnings)] },
    })
  }

  async remove(lineIds: readonly string[]): Promise<void> {
    await this.#connection.raw.draftLine.deleteMany({ where: { id: { in: [...lineIds] } } })
  }
}
