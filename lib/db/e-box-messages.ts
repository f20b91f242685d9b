import { computeWarnedUntil } from '../domain/e-box/expiry.ts'
import type { EBoxFacts, EBoxKind } from '../domain/e-box/message.ts'
import type { EBoxView } from '../domain/e-box/selection.ts'
import { NotFound } from '../domain/refusal.ts'
import { computeSearchName } from '../domain/search-name.ts'
import type { WorkerName } from '../domain/transmission/draft-view.ts'
import type { Connection } from './connection.ts'
import { isAboutWages } from './e-box/is-about-wages.ts'
import { type EBoxMessage, Prisma } from './generated/client.ts'
import type { Position } from './keyset.ts'
import { matchesName } from './name-search.ts'
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
  archivedAt: Date | null
  expiresAt: Date
}

/** Which messages of an e-Box. */
export interface EBoxSelection {
  view: EBoxView
  kinds: readonly EBoxKind[]
  /** Nothing that names people and speaks of their wages; a set of files only counts. */
  isWithoutWages?: boolean
  /** Words of a worker's or enterprise's name, or the beginning of a reference; empty: all. */
  search?: string
  /** Only what speaks of this worker. */
  workerId?: string | null
  now: Date
}

export type NamedWorker = Pick<WorkerName, 'workerId' | 'givenName' | 'familyName'>

export type NewEBoxMessage = Omit<EBoxRecord, 'messageId' | 'readAt' | 'archivedAt'>

function toRecord({ id, facts, ...row }: EBoxMessage): EBoxRecord {
  return { ...row, messageId: id, facts: facts as unknown as EBoxFacts }
}

const { sql, empty } = Prisma

const views: Record<EBoxView, (now: Date) => Prisma.Sql> = {
  inbox: () => sql`m."archivedAt" IS NULL`,
  unread: () => sql`m."archivedAt" IS NULL AND m."readAt" IS NULL`,
  expiring: (now) => sql`m."expiresAt" <= ${computeWarnedUntil(now).toISOString()}::timestamptz`,
  archived: () => sql`m."archivedAt" IS NOT NULL`,
}

/** A part of the facts of a message `m`: of one of its declarations. */
const hasDeclaration = (column: 'ticket' | 'workerId', value: string) =>
  sql`m."facts" @> jsonb_build_object('declarations', jsonb_build_array(jsonb_build_object(${column}::text, ${value}::text)))`

/** Somebody's name, the name of the client or office it is about, or how a reference begins. */
function says(search: string): Prisma.Sql {
  const words = computeSearchName(search).split(' ').filter(Boolean)
  if (words.length === 0) return empty
  const reference = search.replace(/\s/g, '').toUpperCase()
  return sql`AND (starts_with(m."facts" ->> 'ticket', ${reference}) OR ${hasDeclaration('ticket', reference)}
    OR m."id" IN (SELECT list_own_messages_naming(${words}::text[]))
    OR EXISTS (SELECT FROM "Enterprise" e WHERE e."id" IN (m."employerId", (m."facts" ->> 'officeId')::uuid)
      AND e."id" <> m."recipientId" ${matchesName(sql`e."searchName"`, search)}))`
}

function isSelected({ view, kinds, isWithoutWages, search, workerId, now }: EBoxSelection): Prisma.Sql {
  return sql`m."expiresAt" > ${now.toISOString()}::timestamptz AND m."kind"::text = ANY(${[...kinds]}::text[])
    AND ${views[view](now)} ${isWithoutWages ? sql`AND NOT (${isAboutWages(sql`m`)})` : empty}
    ${workerId ? sql`AND ${hasDeclaration('workerId', workerId)}` : empty} ${says(search ?? '')}`
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
    selection: EBoxSelection & { position: Position | null; pageSize: number },
  ): Promise<EBoxRecord[]> {
    const [id = ''] = selection.position?.keys ?? []
    const isBackward = selection.position?.isBackward ?? false
    const order = isBackward ? sql`m."createdAt" ASC, m."id" ASC` : sql`m."createdAt" DESC, m."id" DESC`
    const place = sql`(SELECT "createdAt", "id" FROM "EBoxMessage" WHERE "id" = ${id}::uuid)`
    const beyond = isId(id) ? sql`AND (m."createdAt", m."id") ${isBackward ? sql`>` : sql`<`} ${place}` : empty
    const rows = await this.#connection.raw.$queryRaw<EBoxMessage[]>`
      SELECT m."id", m."recipientId", m."employerId", m."transmissionId", m."mandateId", m."kind"::text, m."facts", m."createdAt",
        m."readAt", m."archivedAt", m."expiresAt"
      FROM "EBoxMessage" m WHERE m."recipientId" = ${recipientId}::uuid AND ${isSelected(selection)} ${beyond}
      ORDER BY ${order} LIMIT ${selection.pageSize + 1}`
    return rows.map(toRecord)
  }

  async count(recipientId: string, selection: EBoxSelection): Promise<number> {
    const rows = await this.#connection.raw.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM "EBoxMessage" m
      WHERE m."recipientId" = ${recipientId}::uuid AND ${isSelected(selection)}`
    return rows[0]?.count ?? 0
  }

  /** Names of the workers these messages speak of, whichever client of the enterprise they work for. */
  listNamedWorkers(messageIds: readonly string[]): Promise<NamedWorker[]> {
    return this.#connection.raw.$queryRaw<NamedWorker[]>`
      SELECT "worker_id" AS "workerId", "given_name" AS "givenName", "family_name" AS "familyName"
      FROM list_names_in_own_e_box(${[...messageIds]}::uuid[])`
  }

  /** Messages about a transmission, as far as they are still there; put away, they come back. */
  async saveUnreadAgain(recipientId: string, transmissionId: string, now: Date): Promise<void> {
    await this.#connection.raw.eBoxMessage.updateMany({
      where: { recipientId, transmissionId, expiresAt: { gt: now } },
      data: { readAt: null, archivedAt: null },
    })
  }

  async saveMarks(messageIds: readonly string[], marks: { readAt: Date | null } | { archivedAt: Date | null }) {
    await this.#connection.raw.eBoxMessage.updateMany({ where: { id: { in: [...messageIds] } }, data: marks })
  }

  /** Those of them that lie in this e-Box and have not expired. */
  async listOwn(recipientId: string, messageIds: readonly string[], now: Date): Promise<EBoxRecord[]> {
    const rows = await this.#connection.raw.eBoxMessage.findMany({
      where: { id: { in: messageIds.filter(isId) }, recipientId, expiresAt: { gt: now } },
    })
    return rows.map(toRecord)
  }
}
