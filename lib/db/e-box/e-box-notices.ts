import type { Language } from '../../domain/actor.ts'
import type { NoticeWindow } from '../../domain/e-box/notice.ts'
import { wagePermissions } from '../../domain/e-box/selection.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { Connection } from '../connection.ts'
import { toColumn } from '../dates.ts'
import { Prisma } from '../generated/client.ts'
import { clientOn, holdsOn, managesOn, memberOn } from '../user/in-force.ts'
import { isAboutWages } from './is-about-wages.ts'

export interface NoticeKey {
  userId: string
  /** The enterprise whose e-Box it is. */
  recipientId: string
  noticeDate: LocalDate
}

/** To whom a notice goes, about which e-Box, and the messages it tells of. */
export interface DueNotice {
  email: string
  language: Language
  recipientName: string
  messageIds: readonly string[]
}

export interface NoticeChoice {
  isMailed: boolean
  /** Where it goes. */
  email: string
}

/** At which moment what is looked for. */
interface Asked {
  date: LocalDate
  window: NoticeWindow
  now: Date
}

const { sql } = Prisma
const moment = (at: Date) => sql`${at.toISOString()}::timestamptz`
const dayOf = (date: LocalDate) => sql`${date}::date`

/** That the membership `m` opens the e-Box of its enterprise `e`; of an office by a client, or by managing its access. */
function opensEBox(date: LocalDate): Prisma.Sql {
  const day = dayOf(date)
  return sql`${memberOn(day)} AND ${holdsOn(day, ['eBox'])} AND (NOT e."isOffice" OR ${managesOn(day)}
    OR EXISTS (SELECT FROM "Mandate" d WHERE d."officeId" = e."id" AND ${clientOn(day)}))`
}

/** That the message `b` may be shown to the membership `m`: wages want a permission, and of a client a mandate that reaches him. */
function maySee(date: LocalDate): Prisma.Sql {
  const day = dayOf(date)
  return sql`(NOT (${isAboutWages(sql`b`)}) OR ${holdsOn(day, wagePermissions)} AND (b."employerId" = e."id"
    OR EXISTS (SELECT FROM "Mandate" d WHERE d."officeId" = e."id" AND d."employerId" = b."employerId" AND ${clientOn(day)})))`
}

/** Messages `b` of the enterprise `e` that nobody opened and that the user `u` has not been told of since he asked for it. */
function untoldMessages({ date, window, now }: Asked): Prisma.Sql {
  return sql`FROM "EBoxMessage" b WHERE b."recipientId" = e."id" AND b."readAt" IS NULL AND b."archivedAt" IS NULL
    AND b."expiresAt" > ${moment(now)} AND b."createdAt" <= ${moment(window.until)}
    AND b."createdAt" > greatest(u."eBoxNoticeChosenAt", ${moment(window.after)}) AND ${maySee(date)}
    AND NOT EXISTS (SELECT FROM "EBoxNotice" n WHERE n."userId" = u."id" AND n."recipientId" = e."id"
      AND n."sentAt" IS NOT NULL AND b."id" = ANY(n."messageIds"))`
}

/** Who wants an e-mail about messages nobody opened, and which were sent. */
export class EBoxNotices {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Records what is due that day and nobody has recorded yet. Two at once: the second waits for the first and finds it there. */
  recordDue(asked: Asked, limit: number): Promise<NoticeKey[]> {
    const day = dayOf(asked.date)
    return this.#connection.raw.$queryRaw<NoticeKey[]>`
      INSERT INTO "EBoxNotice" ("userId", "recipientId", "noticeDate", "createdAt")
      SELECT u."id", e."id", ${day}, ${moment(asked.now)}
      FROM "User" u JOIN "Membership" m ON m."userId" = u."id" JOIN "Enterprise" e ON e."id" = m."enterpriseId"
      WHERE u."eBoxNoticeChosenAt" IS NOT NULL AND u."email" <> '' AND ${opensEBox(asked.date)}
        AND NOT EXISTS (SELECT FROM "EBoxNotice" t
          WHERE t."userId" = u."id" AND t."recipientId" = e."id" AND t."noticeDate" = ${day})
        AND EXISTS (SELECT ${untoldMessages(asked)})
      ORDER BY u."id", e."id" LIMIT ${limit}
      ON CONFLICT DO NOTHING
      RETURNING "userId", "recipientId", "noticeDate"::text`
  }

  /** Held until the transaction ends; null when it is under way, or there is nothing left to tell this person. */
  async findDue({ userId, recipientId, noticeDate }: NoticeKey, asked: Asked): Promise<DueNotice | null> {
    const [row] = await this.#connection.raw.$queryRaw<DueNotice[]>`
      SELECT u."email", u."language"::text, e."name" AS "recipientName", ARRAY(SELECT b."id"::text ${untoldMessages(asked)}) AS "messageIds"
      FROM "EBoxNotice" s JOIN "User" u ON u."id" = s."userId" JOIN "Enterprise" e ON e."id" = s."recipientId"
      JOIN "Membership" m ON m."userId" = u."id" AND m."enterpriseId" = e."id"
      WHERE s."userId" = ${userId}::uuid AND s."recipientId" = ${recipientId}::uuid AND s."noticeDate" = ${dayOf(noticeDate)}
        AND s."startedAt" IS NULL AND u."eBoxNoticeChosenAt" IS NOT NULL AND u."email" <> '' AND ${opensEBox(asked.date)}
      FOR NO KEY UPDATE OF s`
    return row && row.messageIds.length > 0 ? row : null
  }

  async saveStarted(key: NoticeKey, messageIds: readonly string[], now: Date): Promise<void> {
    await this.#save(key, { startedAt: now, messageIds: [...messageIds] })
  }

  async saveSent(key: NoticeKey, now: Date): Promise<void> {
    await this.#save(key, { sentAt: now })
  }

  /** The mail server did not take it: it may be tried again. */
  async saveNotStarted(key: NoticeKey): Promise<void> {
    await this.#save(key, { startedAt: null, messageIds: [] })
  }

  /** Nothing is left to tell: what comes later that day is not held up. */
  async removeUnstarted({ noticeDate, ...key }: NoticeKey): Promise<void> {
    await this.#connection.raw.eBoxNotice.deleteMany({
      where: { ...key, noticeDate: toColumn(noticeDate), startedAt: null },
    })
  }

  /** Of messages too old to be told of. */
  async removeBefore(date: LocalDate): Promise<void> {
    await this.#connection.raw.eBoxNotice.deleteMany({ where: { noticeDate: { lt: toColumn(date) } } })
  }

  /** Null for a person who opens no e-Box that day, or who has no address. */
  async findChoice(userId: string, date: LocalDate): Promise<NoticeChoice | null> {
    const day = dayOf(date)
    const [row] = await this.#connection.raw.$queryRaw<NoticeChoice[]>`
      SELECT u."email", u."eBoxNoticeChosenAt" IS NOT NULL AS "isMailed" FROM "User" u
      WHERE u."id" = ${userId}::uuid AND u."email" <> '' AND EXISTS (
        SELECT FROM "Membership" m WHERE m."userId" = u."id" AND ${memberOn(day)} AND ${holdsOn(day, ['eBox'])})`
    return row ?? null
  }

  async saveChoice(userId: string, chosenAt: Date | null): Promise<void> {
    await this.#connection.raw.user.update({ where: { id: userId }, data: { eBoxNoticeChosenAt: chosenAt } })
  }

  /** @returns whether it was sent until now */
  async saveStopped(userId: string): Promise<boolean> {
    const where = { id: userId, eBoxNoticeChosenAt: { not: null } }
    return (await this.#connection.raw.user.updateMany({ where, data: { eBoxNoticeChosenAt: null } })).count === 1
  }

  async #save({ noticeDate, ...key }: NoticeKey, data: Prisma.EBoxNoticeUpdateInput): Promise<void> {
    const id = { ...key, noticeDate: toColumn(noticeDate) }
    await this.#connection.raw.eBoxNotice.update({ where: { userId_recipientId_noticeDate: id }, data })
  }
}
