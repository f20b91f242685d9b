import type { DateRange } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { EnteredWagePeriod } from '../../domain/transmission/draft-view.ts'
import type { Channel, VersionKind } from '../../domain/wage-declaration/version.ts'
import { type Connection, readOnce } from '../connection.ts'
import { toColumn } from '../dates.ts'
import { Prisma } from '../generated/client.ts'
import { isId, newId } from '../new-id.ts'

export interface TransmissionRecord {
  transmissionId: string
  employerId: string
  senderId: string
  channel: Channel
  kind: VersionKind
  status: 'draft' | 'received' | 'done'
  ticket: string | null
  enteredWagePeriod: EnteredWagePeriod
  /** The days that could be read of it; whether they make a wage period is for the rules to say. */
  parsedWagePeriod: Partial<DateRange>
  startedByUserId: string | null
  savedByUserId: string | null
  submittedByUserId: string | null
  savedAt: Date
  receivedAt: Date | null
  revision: number
  /** The first part of a period that was split at 31 December, for its second part. */
  continuesId: string | null
}

export interface NewTransmission {
  employerId: string
  senderId: string
  userId: string | null
  channel: Channel
  kind: VersionKind
  enteredWagePeriod: EnteredWagePeriod | null
  parsedWagePeriod: Partial<DateRange>
  continuesId?: string
  now: Date
}

/** What two clicks on one button have in common. */
type BegunDraft = Pick<NewTransmission, 'employerId' | 'userId' | 'kind' | 'enteredWagePeriod'>

const toColumns = ({ startDate, endDate }: Partial<DateRange>) => ({
  wageStartDate: startDate ? toColumn(startDate) : null,
  wageEndDate: endDate ? toColumn(endDate) : null,
})

/** Drafts and what was sent. */
export class Transmissions {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Last saved first. */
  #find(condition: Prisma.Sql, limit: number): Promise<TransmissionRecord[]> {
    const { raw, employerId } = this.#connection
    const wall = employerId === null ? Prisma.empty : Prisma.sql`AND t."employerId" = ${employerId}::uuid`
    return raw.$queryRaw<TransmissionRecord[]>`
      SELECT t."id" AS "transmissionId", t."employerId", t."senderId", t."channel"::text, t."kind"::text, t."status"::text,
        t."ticket", coalesce(t."enteredWagePeriod", '{"startDate":"","endDate":""}'::jsonb) AS "enteredWagePeriod",
        jsonb_strip_nulls(jsonb_build_object('startDate', t."wageStartDate", 'endDate', t."wageEndDate"))
          AS "parsedWagePeriod",
        t."startedByUserId", t."savedByUserId", t."submittedByUserId", t."savedAt", t."receivedAt", t."revision", t."continuesId"
      FROM "Transmission" t WHERE ${condition} ${wall} ORDER BY t."savedAt" DESC, t."id" DESC LIMIT ${limit}`
  }

  /** @throws NotFound also when it is another employer's */
  get(transmissionId: string): Promise<TransmissionRecord> {
    return readOnce(this.#connection, `transmission ${transmissionId}`, () => this.#read(transmissionId))
  }

  async #read(transmissionId: string): Promise<TransmissionRecord> {
    const [record] = isId(transmissionId) ? await this.#find(Prisma.sql`t."id" = ${transmissionId}::uuid`, 1) : []
    if (!record) throw new NotFound(`no transmission ${transmissionId}`)
    return record
  }

  /** Reads it and lets nobody else change it before this transaction ends. @throws NotFound */
  async getLocked(transmissionId: string): Promise<TransmissionRecord> {
    if (!isId(transmissionId)) throw new NotFound(`no transmission ${transmissionId}`)
    await this.#connection.raw.$queryRaw`
      SELECT 1 FROM "Transmission" WHERE "id" = ${transmissionId}::uuid FOR NO KEY UPDATE`
    return this.get(transmissionId)
  }

  /** Drafts of the employer, last saved first. */
  async listDrafts(limit: number): Promise<TransmissionRecord[]> {
    return this.#find(Prisma.sql`t."status" = 'draft'`, limit)
  }

  /** The second part of a period that was split at 31 December, last saved first. */
  async findContinuation(transmissionId: string): Promise<TransmissionRecord | null> {
    const [record] = await this.#find(Prisma.sql`t."continuesId" = ${transmissionId}::uuid`, 1)
    return record ?? null
  }

  /** Step 1 of what was sent last over the web; corrections have none. */
  async findLastWagePeriod(): Promise<DateRange | null> {
    const { raw, employerId } = this.#connection
    const wall = employerId === null ? Prisma.empty : Prisma.sql`AND t."employerId" = ${employerId}::uuid`
    const [row] = await raw.$queryRaw<{ wagePeriod: DateRange }[]>`
      SELECT jsonb_build_object('startDate', t."wageStartDate", 'endDate', t."wageEndDate") AS "wagePeriod"
      FROM "Transmission" t
      WHERE t."status" <> 'draft' AND t."kind" = 'original' AND t."channel" = 'web'
        AND t."wageStartDate" IS NOT NULL AND t."wageEndDate" IS NOT NULL ${wall}
      ORDER BY t."receivedAt" DESC, t."id" DESC LIMIT 1`
    return row?.wagePeriod ?? null
  }

  /**
   * The draft this person began since that moment with the same dates, and that nobody has touched: the other half of a double
   * click. Whoever asks the same at the same moment waits for this transaction to end.
   */
  async findJustBegun(made: BegunDraft, since: Date): Promise<string | null> {
    const { employerId, userId, kind, enteredWagePeriod } = made
    const typed = JSON.stringify(enteredWagePeriod)
    await this.#connection.raw.$queryRaw`
      SELECT pg_advisory_xact_lock(hashtext(${`${employerId} ${userId} ${typed}`}))::text`
    const row = await this.#connection.raw.transmission.findFirst({
      where: {
        employerId,
        kind,
        startedByUserId: userId,
        status: 'draft',
        revision: 0,
        createdAt: { gte: since },
        enteredWagePeriod: { equals: { ...enteredWagePeriod } },
        lines: { none: {} },
      },
      select: { id: true },
    })
    return row?.id ?? null
  }

  async saveNew(made: NewTransmission): Promise<string> {
    const { userId, now, parsedWagePeriod, enteredWagePeriod, ...rest } = made
    const id = newId()
    await this.#connection.raw.transmission.create({
      data: {
        ...rest,
        id,
        enteredWagePeriod: enteredWagePeriod ? { ...enteredWagePeriod } : undefined,
        ...toColumns(parsedWagePeriod),
        startedByUserId: userId,
        savedByUserId: userId,
        createdAt: now,
        savedAt: now,
      },
    })
    return id
  }

  async saveWagePeriod(
    transmissionId: string,
    change: { entered: EnteredWagePeriod; parsed: Partial<DateRange> },
    saved: { userId: string; now: Date },
  ): Promise<void> {
    await this.#connection.raw.transmission.updateMany({
      where: { id: transmissionId, status: 'draft' },
      data: {
        enteredWagePeriod: { ...change.entered },
        ...toColumns(change.parsed),
        savedByUserId: saved.userId,
        savedAt: saved.now,
        revision: { increment: 1 },
      },
    })
  }

  /** The draft was touched through one of its lines. */
  async saveTouch(transmissionId: string, saved: { userId: string; now: Date }): Promise<void> {
    await this.#connection.raw.transmission.updateMany({
      where: { id: transmissionId, status: 'draft' },
      data: { savedByUserId: saved.userId, savedAt: saved.now, revision: { increment: 1 } },
    })
  }

  async removeDraft(transmissionId: string): Promise<void> {
    await this.#connection.raw.transmission.delete({ where: { id: transmissionId, status: 'draft' } })
  }

  /** draft → received, by state and revision: whoever comes second changes nothing. */
  async saveReceived(
    { transmissionId, revision }: Pick<TransmissionRecord, 'transmissionId' | 'revision'>,
    received: { ticket: string; senderId: string; userId: string | null; now: Date },
  ): Promise<boolean> {
    const { count } = await this.#connection.raw.transmission.updateMany({
      where: { id: transmissionId, status: 'draft', revision },
      data: {
        status: 'received',
        ticket: received.ticket,
        senderId: received.senderId,
        submittedByUserId: received.userId,
        receivedAt: received.now,
        revision: { increment: 1 },
      },
    })
    return count === 1
  }

  /** received → done. */
  async saveDone(transmissionId: string, now: Date): Promise<void> {
    const { count } = await this.#connection.raw.transmission.updateMany({
      where: { id: transmissionId, status: 'received' },
      data: { status: 'done', doneAt: now, revision: { increment: 1 } },
    })
    if (count !== 1) throw new Error(`transmission ${transmissionId} was done already`)
  }
}
