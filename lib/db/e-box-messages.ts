import type { EBoxFacts, EBoxKind } from '../domain/e-box/message.ts'
import { NotFound } from '../domain/refusal.ts'
import type { WorkerName } from '../domain/transmission/draft-view.ts'
import type { Connection } from './connection.ts'
import { type EBoxMessage, Prisma } from './generated/client.ts'
import type { Position } from './keyset.ts'
import { isId, newId } from './new-id.ts'

export interface EBoxRecord {
  messageId: string
  recipientId: string
  employerId: string
  /** What the message is about: a transmission or a mandate. */
  transmissionId: string | null
  mandateId: string | null
  kind: EBoxKind
  facts: EBoxFacts
  createdAt: Date
  readAt: Date | null
  expiresAt: Date
}

export type NamedWorker = Pick<WorkerName, 'workerId' | 'givenName' | 'familyName'>

export type NewEBoxMessage = Omit<EBoxRecord, 'messageId' | 'readAt'>

function toRecord({ id, facts, ...row }: EBoxMessage): EBoxRecord {
  return { ...row, messageId: id, facts: facts as unknown as EBoxFacts }
}

/** Messages of an enterprise: the one that acted, employer or office, and never the other. */
export class EBoxMessages {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** One per transmission, employer and kind, or per event of a mandate: a second attempt finds the first one and adds nothing. */
  async recordAll(messages: readonly NewEBoxMessage[]): Promise<void> {
    await this.#connection.raw.eBoxMessage.createMany({
      data: messages.map(({ facts, ...message }) => ({
        ...message,
        id: newId(),
        facts: facts as unknown as Prisma.InputJsonObject,
      })),
      skipDuplicates: true,
    })
  }

  /** @throws NotFound also when it lies in another enterprise's e-Box or has expired */
  async get(recipientId: string, messageId: string, now: Date): Promise<EBoxRecord> {
    const row = isId(messageId)
      ? await this.#connection.raw.eBoxMessage.findFirst({
          where: { id: messageId, recipientId, expiresAt: { gt: now } },
        })
      : null
    if (!row) throw new NotFound(`no message ${messageId}`)
    return toRecord(row)
  }

  /** Newest first, one row more than the page holds. */
  async listPage(
    recipientId: string,
    selection: { isUnreadOnly: boolean; position: Position | null; pageSize: number; now: Date },
  ): Promise<EBoxRecord[]> {
    const { sql, empty } = Prisma
    const [id = ''] = selection.position?.keys ?? []
    const isBackward = selection.position?.isBackward ?? false
    const order = isBackward ? sql`"createdAt" ASC, "id" ASC` : sql`"createdAt" DESC, "id" DESC`
    const place = sql`(SELECT "createdAt", "id" FROM "EBoxMessage" WHERE "id" = ${id}::uuid)`
    const beyond = isId(id) ? sql`AND ("createdAt", "id") ${isBackward ? sql`>` : sql`<`} ${place}` : empty
    const unread = selection.isUnreadOnly ? sql`AND "readAt" IS NULL` : empty
    const rows = await this.#connection.raw.$queryRaw<EBoxMessage[]>`
      SELECT "id", "recipientId", "employerId", "transmissionId", "mandateId", "kind"::text, "facts", "createdAt", "readAt", "expiresAt"
      FROM "EBoxMessage" WHERE "recipientId" = ${recipientId}::uuid
        AND "expiresAt" > ${selection.now.toISOString()}::timestamptz ${unread} ${beyond}
      ORDER BY ${order} LIMIT ${selection.pageSize + 1}`
    return rows.map(toRecord)
  }

  async count(recipientId: string, { isUnreadOnly, now }: { isUnreadOnly: boolean; now: Date }): Promise<number> {
    const rows = await this.#connection.raw.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM "EBoxMessage" WHERE "recipientId" = ${recipientId}::uuid
        AND "expiresAt" > ${now.toISOString()}::timestamptz AND (NOT ${isUnreadOnly} OR "readAt" IS NULL)`
    return rows[0]?.count ?? 0
  }

  /** Names of the workers these messages speak of, whichever client of the enterprise they work for. */
  listNamedWorkers(messageIds: readonly string[]): Promise<NamedWorker[]> {
    return this.#connection.raw.$queryRaw<NamedWorker[]>`
      SELECT "worker_id" AS "workerId", "given_name" AS "givenName", "family_name" AS "familyName"
      FROM list_names_in_own_e_box(${[...messageIds]}::uuid[])`
  }

  async saveReadAt(messageId: string, readAt: Date | null): Promise<void> {
    await this.#connection.raw.eBoxMessage.update({ where: { id: messageId }, data: { readAt } })
  }
}
