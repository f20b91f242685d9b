import type { Language, Permission } from '../../domain/actor.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { Connection } from '../connection.ts'
import { toColumn } from '../dates.ts'
import { Prisma } from '../generated/client.ts'

export interface DigestKey {
  userId: string
  employerId: string
  /** The Monday of its week. */
  weekStartDate: LocalDate
}

/** To whom a digest goes, and about whom. */
export interface DigestRecipient {
  email: string
  language: Language
  employerName: string
  canReadEBox: boolean
}

export interface DigestChoice {
  isMailed: boolean
  /** Where it goes. */
  email: string
}

/** On which day which permissions are looked for. */
interface Right {
  permissions: readonly Permission[]
  date: LocalDate
}

const { sql } = Prisma

/** Of a membership `m` of the enterprise `e`: an employer's own, with every one of the permissions on that day. */
function isEntitled({ permissions, date }: Right): Prisma.Sql {
  const day = sql`${date}::date`
  return sql`NOT e."isOffice" AND m."startDate" <= ${day} AND coalesce(m."endDate", ${day}) >= ${day}
    AND ${permissions.length}::int = (
      SELECT count(*) FROM "MembershipPermission" p WHERE p."membershipId" = m."id"
        AND p."permission"::text = ANY(${[...permissions]}::text[])
        AND p."startDate" <= ${day} AND coalesce(p."endDate", ${day}) >= ${day})`
}

/** Who wants the weekly mail about what waits, and which were sent. */
export class ToDoDigests {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /**
   * Records digests of that week that nobody has recorded yet, of persons who had chosen them before its hour and had the right on
   * its Monday. Two at once: the second waits for the first and finds them there.
   */
  recordDue(
    weekStartDate: LocalDate,
    { hour, permissions, limit, now }: { hour: number; permissions: readonly Permission[]; limit: number; now: Date },
  ): Promise<DigestKey[]> {
    return this.#connection.raw.$queryRaw<DigestKey[]>`
      INSERT INTO "ToDoDigest" ("userId", "employerId", "weekStartDate", "createdAt")
      SELECT u."id", e."id", ${weekStartDate}::date, ${now.toISOString()}::timestamptz
      FROM "User" u JOIN "Membership" m ON m."userId" = u."id" JOIN "Enterprise" e ON e."id" = m."enterpriseId"
      WHERE u."digestChosenAt" <= (${weekStartDate}::date + make_interval(hours => ${hour}::int)) AT TIME ZONE 'Europe/Brussels'
        AND u."email" <> '' AND ${isEntitled({ permissions, date: weekStartDate })}
        AND NOT EXISTS (
          SELECT FROM "ToDoDigest" d
          WHERE d."userId" = u."id" AND d."employerId" = e."id" AND d."weekStartDate" = ${weekStartDate}::date)
      ORDER BY u."id", e."id" LIMIT ${limit}
      ON CONFLICT DO NOTHING
      RETURNING "userId", "employerId", "weekStartDate"::text`
  }

  /** Of the weeks before that one: none of them can be due again. */
  async removeBefore(weekStartDate: LocalDate): Promise<void> {
    await this.#connection.raw.toDoDigest.deleteMany({ where: { weekStartDate: { lt: toColumn(weekStartDate) } } })
  }

  /** Held until the transaction ends; null when it was sent, when the person wants it no more or has lost the right that day. */
  async findUnsent({ userId, employerId, weekStartDate }: DigestKey, right: Right): Promise<DigestRecipient | null> {
    const [row] = await this.#connection.raw.$queryRaw<DigestRecipient[]>`
      SELECT u."email", u."language"::text, e."name" AS "employerName", (
          SELECT count(*) > 0 FROM "MembershipPermission" p WHERE p."membershipId" = m."id" AND p."permission" = 'eBox'
            AND p."startDate" <= ${right.date}::date AND coalesce(p."endDate", ${right.date}::date) >= ${right.date}::date
        ) AS "canReadEBox"
      FROM "ToDoDigest" d JOIN "User" u ON u."id" = d."userId" JOIN "Enterprise" e ON e."id" = d."employerId"
      JOIN "Membership" m ON m."userId" = u."id" AND m."enterpriseId" = e."id"
      WHERE d."userId" = ${userId}::uuid AND d."employerId" = ${employerId}::uuid
        AND d."weekStartDate" = ${weekStartDate}::date AND d."sentAt" IS NULL
        AND u."digestChosenAt" IS NOT NULL AND u."email" <> '' AND ${isEntitled(right)}
      FOR NO KEY UPDATE OF d`
    return row ?? null
  }

  async saveSent({ userId, employerId, weekStartDate }: DigestKey, now: Date): Promise<void> {
    const key = { userId, employerId, weekStartDate: toColumn(weekStartDate) }
    await this.#connection.raw.toDoDigest.update({
      where: { userId_employerId_weekStartDate: key },
      data: { sentAt: now },
    })
  }

  /** Null for a person about whom there is nothing to mail, or who has no address. */
  async findChoice(userId: string, right: Right): Promise<DigestChoice | null> {
    const [row] = await this.#connection.raw.$queryRaw<DigestChoice[]>`
      SELECT u."email", u."digestChosenAt" IS NOT NULL AS "isMailed" FROM "User" u
      WHERE u."id" = ${userId}::uuid AND u."email" <> '' AND EXISTS (
        SELECT FROM "Membership" m JOIN "Enterprise" e ON e."id" = m."enterpriseId"
        WHERE m."userId" = u."id" AND ${isEntitled(right)})`
    return row ?? null
  }

  async saveChoice(userId: string, chosenAt: Date | null): Promise<void> {
    await this.#connection.raw.user.update({ where: { id: userId }, data: { digestChosenAt: chosenAt } })
  }

  /** @returns whether it was sent until now */
  async saveStopped(userId: string): Promise<boolean> {
    const where = { id: userId, digestChosenAt: { not: null } }
    return (await this.#connection.raw.user.updateMany({ where, data: { digestChosenAt: null } })).count === 1
  }
}
