import type { DateRange } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { EnteredWagePeriod } from '../../domain/transmission/draft-view.ts'
import type { Channel, VersionKind } from '../../domain/wage-declaration/version.ts'
import { type Connection, ofEmployer } from '../connection.ts'
import { toColumn, toRange } from '../dates.ts'
import type { Transmission as TransmissionRow } from '../generated/client.ts'
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
  wagePeriod: DateRange | null
  startedByUserId: string | null
  savedByUserId: string | null
  submittedByUserId: string | null
  savedAt: Date
  receivedAt: Date | null
  revision: number
}

export interface NewTransmission {
  employerId: string
  senderId: string
  userId: string | null
  channel: Channel
  kind: VersionKind
  enteredWagePeriod: EnteredWagePeriod | null
  wagePeriod: DateRange | null
  now: Date
}

const nothingEntered: EnteredWagePeriod = { startDate: '', endDate: '' }

function toRecord({ id, enteredWagePeriod, wageStartDate, wageEndDate, ...row }: TransmissionRow): TransmissionRecord {
  return {
    ...row,
    transmissionId: id,
    enteredWagePeriod: (enteredWagePeriod as EnteredWagePeriod | null) ?? nothingEntered,
    wagePeriod: toRange(wageStartDate, wageEndDate),
  }
}

const toColumns = (wagePeriod: DateRange | null) => ({
  wageStartDate: wagePeriod && toColumn(wagePeriod.startDate),
  wageEndDate: wagePeriod && toColumn(wagePeriod.endDate),
})

/** Drafts and what was sent. */
export class Transmissions {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** @throws NotFound also when it is another employer's */
  async get(transmissionId: string): Promise<TransmissionRecord> {
    const id = isId(transmissionId) ? transmissionId : null
    const row =
      id && (await this.#connection.raw.transmission.findFirst({ where: { id, ...ofEmployer(this.#connection) } }))
    if (!row) throw new NotFound(`no transmission ${transmissionId}`)
    return toRecord(row)
  }

  /** Reads it and lets nobody else change it before this transaction ends. @throws NotFound */
  async getLocked(transmissionId: string): Promise<TransmissionRecord> {
    if (!isId(transmissionId)) throw new NotFound(`no transmission ${transmissionId}`)
    await this.#connection.raw.$queryRaw`
      SELECT 1 FROM "Transmission" WHERE "id" = ${transmissionId}::uuid FOR NO KEY UPDATE`
    return this.get(transmissionId)
  }

  async saveNew(made: NewTransmission): Promise<string> {
    const { userId, now, wagePeriod, enteredWagePeriod, ...rest } = made
    const id = newId()
    await this.#connection.raw.transmission.create({
      data: {
        ...rest,
        id,
        enteredWagePeriod: enteredWagePeriod ? { ...enteredWagePeriod } : undefined,
        ...toColumns(wagePeriod),
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
    change: { entered: EnteredWagePeriod; wagePeriod: DateRange | null },
    saved: { userId: string; now: Date },
  ): Promise<void> {
    await this.#connection.raw.transmission.update({
      where: { id: transmissionId, status: 'draft' },
      data: {
        enteredWagePeriod: { ...change.entered },
        ...toColumns(change.wagePeriod),
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
    await this.#connection.raw.transmission.update({
      where: { id: transmissionId, status: 'received' },
      data: { status: 'done', doneAt: now, revision: { increment: 1 } },
    })
  }
}
