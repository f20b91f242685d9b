import type {
  ChosenDeclaration,
  EnteredBulkAnswer,
  LeftOutDeclaration,
} from '../../domain/bulk-cancellation/bulk-cancellation.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import { isId, newId } from '../new-id.ts'

export interface BulkCancellationRecord {
  bulkId: string
  chosen: readonly ChosenDeclaration[]
  entered: EnteredBulkAnswer | null
  sentAt: Date | null
  transmissionId: string | null
  leftOut: readonly LeftOutDeclaration[]
}

export interface NewBulkCancellation {
  employerId: string
  userId: string
  chosen: readonly ChosenDeclaration[]
  now: Date
}

const { sql, empty } = Prisma

/** Declarations ticked to be cancelled together, and what became of them. */
export class BulkCancellations {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async #find(bulkId: string, ending: Prisma.Sql): Promise<BulkCancellationRecord> {
    const { raw, employerId } = this.#connection
    const wall = employerId === null ? empty : sql`AND b."employerId" = ${employerId}::uuid`
    const rows = isId(bulkId)
      ? await raw.$queryRaw<BulkCancellationRecord[]>`
          SELECT b."id" AS "bulkId", b."chosen", b."entered", b."sentAt", b."transmissionId", b."leftOut"
          FROM "BulkCancellation" b WHERE b."id" = ${bulkId}::uuid ${wall} ${ending}`
      : []
    const [record] = rows
    if (!record) throw new NotFound(`no bulk cancellation ${bulkId}`)
    return record
  }

  /** @throws NotFound also when it is another employer's, or too old */
  get(bulkId: string): Promise<BulkCancellationRecord> {
    return this.#find(bulkId, empty)
  }

  /** Whoever answers the same question waits until this transaction ends. @throws NotFound */
  getLocked(bulkId: string): Promise<BulkCancellationRecord> {
    return this.#find(bulkId, sql`FOR NO KEY UPDATE`)
  }

  async saveNew({ employerId, userId, chosen, now }: NewBulkCancellation): Promise<string> {
    const id = newId()
    await this.#connection.raw.bulkCancellation.create({
      data: { id, employerId, chosen: chosen.map((each) => ({ ...each })), startedByUserId: userId, startedAt: now },
    })
    return id
  }

  async saveEntered(bulkId: string, entered: EnteredBulkAnswer): Promise<void> {
    await this.#connection.raw.bulkCancellation.update({ where: { id: bulkId }, data: { entered: { ...entered } } })
  }

  async saveSent(
    bulkId: string,
    sent: { transmissionId: string | null; leftOut: readonly LeftOutDeclaration[] },
    now: Date,
  ): Promise<void> {
    const { transmissionId, leftOut } = sent
    await this.#connection.raw.bulkCancellation.update({
      where: { id: bulkId },
      data: { transmissionId, leftOut: leftOut.map((each) => ({ ...each })), sentAt: now, entered: Prisma.DbNull },
    })
  }

  /** Those begun before that moment, sent or not: what was sent stays in the history of its declarations. */
  async removeOld(before: Date): Promise<void> {
    await this.#connection.raw.bulkCancellation.deleteMany({ where: { startedAt: { lt: before } } })
  }
}
