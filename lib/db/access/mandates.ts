import type { LocalDate } from '../../domain/local-date.ts'
import type { ListedMandate, Mandate, MandateGroup, Office } from '../../domain/mandate/mandate.ts'
import type { MandateSide } from '../../domain/mandate/rules.ts'
import type { Connection } from '../connection.ts'
import { toColumn, toLocalDate, toLocalDateOrNull } from '../dates.ts'
import { type Mandate as MandateRow, Prisma } from '../generated/client.ts'
import { findsEnterprise } from '../name-search.ts'
import { isId, newId } from '../new-id.ts'
import { mandateOn } from '../user/in-force.ts'

export interface MandateSelection {
  group: MandateGroup
  search?: string
  /** How many come before the page. */
  skip: number
  pageSize: number
  today: LocalDate
}

const { sql } = Prisma

function toMandate({ id, startDate, endDate, ...row }: MandateRow): Mandate {
  return { ...row, mandateId: id, startDate: toLocalDate(startDate), endDate: toLocalDateOrNull(endDate) }
}

/** The same division as `computeMandateGroup`, for the rows `d`. */
function groupOf(today: LocalDate) {
  const day = sql`${today}::date`
  return sql`CASE WHEN ${mandateOn(day)} THEN 'active'
    WHEN d.status <> 'ended' AND COALESCE(d."endDate", ${day}) >= ${day} THEN 'pending' ELSE 'over' END`
}

const ownColumn = { employer: sql`d."employerId"`, office: sql`d."officeId"` }
const otherColumn = { employer: sql`d."officeId"`, office: sql`d."employerId"` }

/** Which employer lets which office act for it. */
export class Mandates {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Lets changes of the mandates an employer gives follow one another. */
  async lockOf(employerId: string): Promise<void> {
    await this.#connection.raw
      .$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`mandates ${employerId}`}, 0))::text`
  }

  /** Held until the end of the transaction; null also for what is no id. */
  async findLocked(mandateId: string): Promise<Mandate | null> {
    if (!isId(mandateId)) return null
    await this.#connection.raw.$queryRaw`SELECT "id" FROM "Mandate" WHERE "id" = ${mandateId}::uuid FOR UPDATE`
    return this.find(mandateId)
  }

  async find(mandateId: string): Promise<Mandate | null> {
    const row = isId(mandateId) ? await this.#connection.raw.mandate.findUnique({ where: { id: mandateId } }) : null
    return row && toMandate(row)
  }

  /** Whether the office holds a mandate on that day; whoever ends it waits for the end of this transaction. */
  async holds({ employerId, officeId }: { employerId: string; officeId: string }, today: LocalDate): Promise<boolean> {
    const rows = await this.#connection.raw.$queryRaw<unknown[]>`
      SELECT d."id" FROM "Mandate" d WHERE d."employerId" = ${employerId}::uuid AND d."officeId" = ${officeId}::uuid
        AND ${mandateOn(sql`${today}::date`)} FOR SHARE`
    return rows.length > 0
  }

  /** In force, and ending within thirty days or ended within seven, of which no message of the last week has told. */
  async listUntoldEnds(today: LocalDate, now: Date): Promise<Mandate[]> {
    const told = sql`SELECT 1 FROM "EBoxMessage" m
      WHERE m."mandateId" = d."id" AND m."facts"->>'endDate' = d."endDate"::text
        AND (m."kind" IN ('mandateEndSet', 'mandateAccepted') AND m."createdAt" > ${now.toISOString()}::timestamptz - interval '7 days'
          OR m."kind" = CASE WHEN d."endDate" < ${today}::date THEN 'mandateEnded' ELSE 'mandateEndsSoon' END::"EBoxKind")`
    const rows = await this.#connection.raw.$queryRaw<{ id: string }[]>`
      SELECT d."id" FROM "Mandate" d
      WHERE d."status" IN ('accepted', 'active') AND d."endDate" BETWEEN ${today}::date - 7 AND ${today}::date + 30
        AND NOT EXISTS (${told}) ORDER BY d."id"`
    const found = await this.#connection.raw.mandate.findMany({ where: { id: { in: rows.map(({ id }) => id) } } })
    return found.map(toMandate)
  }

  /** Between these two, whatever became of it; newest first. */
  async listBetween({ employerId, officeId }: { employerId: string; officeId: string }): Promise<Mandate[]> {
    const where = { employerId, officeId }
    return (await this.#connection.raw.mandate.findMany({ where, orderBy: { id: 'desc' }, take: 100 })).map(toMandate)
  }

  /** Given by an employer or received by an office; what waits newest first, the rest by name. */
  list(enterpriseId: string, side: MandateSide, selection: MandateSelection): Promise<ListedMandate[]> {
    const { group, search, skip, pageSize, today } = selection
    const order = group === 'pending' ? sql`d."createdAt" DESC, d."id" DESC` : sql`e."searchName", d."id" DESC`
    return this.#connection.raw.$queryRaw<ListedMandate[]>`
      SELECT d."id" AS "mandateId", d."employerId", d."officeId", d."status"::text, d."startDate"::text, d."endDate"::text,
        d."createdAt", d."acceptedAt", d."endedAt", d."endedById", e."name", e."enterpriseNumber"
      FROM "Mandate" d JOIN "Enterprise" e ON e."id" = ${otherColumn[side]}
      WHERE ${ownColumn[side]} = ${enterpriseId}::uuid AND ${groupOf(today)} = ${group} ${findsEnterprise(search)}
      ORDER BY ${order} OFFSET ${skip} LIMIT ${pageSize}`
  }

  /** How many of each group there are. */
  async count(
    enterpriseId: string,
    side: MandateSide,
    { search, today }: Pick<MandateSelection, 'search' | 'today'>,
  ): Promise<Record<MandateGroup, number>> {
    const rows = await this.#connection.raw.$queryRaw<{ group: MandateGroup; count: number }[]>`
      SELECT ${groupOf(today)} AS "group", count(*)::int AS "count"
      FROM "Mandate" d JOIN "Enterprise" e ON e."id" = ${otherColumn[side]}
      WHERE ${ownColumn[side]} = ${enterpriseId}::uuid ${findsEnterprise(search)} GROUP BY 1`
    return { pending: 0, active: 0, over: 0, ...Object.fromEntries(rows.map(({ group, count }) => [group, count])) }
  }

  /** Offices by the beginnings of their name or by their number. */
  listOffices(search: string, limit: number): Promise<Office[]> {
    return this.#connection.raw.$queryRaw<Office[]>`
      SELECT e."id" AS "officeId", e."name", e."enterpriseNumber" FROM "Enterprise" e
      WHERE e."isOffice" ${findsEnterprise(search)} ORDER BY e."searchName", e."id" LIMIT ${limit}`
  }

  async saveNew(
    mandate: Omit<Mandate, 'mandateId' | 'status' | 'acceptedAt' | 'endedAt' | 'endedById'>,
  ): Promise<string> {
    const id = newId()
    const { startDate, endDate, ...row } = mandate
    const dates = { startDate: toColumn(startDate), endDate: endDate && toColumn(endDate) }
    await this.#connection.raw.mandate.create({ data: { id, ...row, ...dates, status: 'requested' } })
    return id
  }

  async saveAccepted(mandateId: string, acceptedAt: Date): Promise<void> {
    await this.#connection.raw.mandate.update({ where: { id: mandateId }, data: { status: 'accepted', acceptedAt } })
  }

  /** Over from this moment on. */
  async saveEnded(mandateId: string, { endedAt, endedById }: { endedAt: Date; endedById: string }): Promise<void> {
    const data = { status: 'ended', endedAt, endedById } as const
    await this.#connection.raw.mandate.update({ where: { id: mandateId }, data })
  }

  /** In force up to this day, and no longer. */
  async saveLastDay(
    mandateId: string,
    { endDate, endedById }: { endDate: LocalDate; endedById: string },
  ): Promise<void> {
    const data = { endDate: toColumn(endDate), endedById }
    await this.#connection.raw.mandate.update({ where: { id: mandateId }, data })
  }
}
