import { accountActions } from '../../domain/audit/audit-action.ts'
import type { AccountEvent, AuditKind, AuditLine, LookAtMe } from '../../domain/audit/audit-log.ts'
import { addDays, type LocalDate } from '../../domain/local-date.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import type { Position } from '../keyset.ts'
import { matchesName } from '../name-search.ts'
import { isId } from '../new-id.ts'
import type { ChainHead } from './exported-heads.ts'

export interface AuditSelection {
  search?: string
  kind?: AuditKind
  startDate?: LocalDate
  endDate?: LocalDate
  position: Position | null
  pageSize: number
}

const { sql, empty } = Prisma

/** A cursor holds the id alone: ids ascend with time, and the moment is looked up. */
function orderOf(position: Position | null) {
  const [id = ''] = position?.keys ?? []
  const isBackward = position?.isBackward ?? false
  const order = isBackward ? sql`a."at" ASC, a."id" ASC` : sql`a."at" DESC, a."id" DESC`
  const place = sql`(SELECT o."at", o."id" FROM "AuditEntry" o WHERE o."id" = ${id}::uuid)`
  return { order, beyond: isId(id) ? sql`AND (a."at", a."id") ${isBackward ? sql`>` : sql`<`} ${place}` : empty }
}

const brusselsMidnight = (day: LocalDate) => sql`(${day}::date::timestamp AT TIME ZONE 'Europe/Brussels')`

function filterOf({ search, kind, startDate, endDate }: AuditSelection) {
  const name = matchesName(sql`p."searchName"`, search)
  const conditions = [
    kind === 'looks' ? sql`AND a."lookedAtWorkerId" IS NOT NULL` : empty,
    kind === 'changes' ? sql`AND a."lookedAtWorkerId" IS NULL` : empty,
    startDate ? sql`AND a."at" >= ${brusselsMidnight(startDate)}` : empty,
    endDate ? sql`AND a."at" < ${brusselsMidnight(addDays(endDate, 1))}` : empty,
    name === empty ? empty : sql`AND a."userId" IN (SELECT p."id" FROM "Person" p WHERE true ${name})`,
  ]
  return Prisma.join(conditions, ' ')
}

const subjectOf = (kind: string) => sql`CASE WHEN a."subjectKind" = ${kind} THEN a."subjectId"::uuid END`
const fullName = sql`s."givenName" || ' ' || s."familyName"`

/** The worker an entry is about, the other side of a mandate, or the ticket of a transmission. Who showed an attestation is not told by it. */
const subjectName = sql`coalesce(
  (SELECT ${fullName} FROM "Person" s WHERE s."id" = ${subjectOf('worker')}),
  (SELECT ${fullName} FROM "WageDeclaration" d JOIN "Person" s ON s."id" = d."workerId" WHERE d."id" = ${subjectOf('declaration')}),
  (SELECT ${fullName} FROM "DraftLine" l JOIN "Person" s ON s."id" = l."workerId" WHERE l."id" = ${subjectOf('draftLine')}),
  (SELECT ${fullName} FROM "Dispute" x JOIN "Person" s ON s."id" = x."workerId" WHERE x."id" = ${subjectOf('dispute')}),
  (SELECT e."name" FROM "Mandate" d JOIN "Enterprise" e ON e."id" = CASE WHEN d."employerId" = a."employerId" THEN d."officeId"
    ELSE d."employerId" END WHERE d."id" = ${subjectOf('mandate')}),
  (SELECT t."ticket" FROM "Transmission" t WHERE t."id" = ${subjectOf('transmission')}))`

/** The log as people read it. */
export class AuditLog {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /**
   * Of an employer, newest first, one row more than the page holds.
   * @param senderId the office that may see what its own people did here, and nothing else; null for the employer
   */
  listOfEmployer(employerId: string, senderId: string | null, selection: AuditSelection): Promise<AuditLine[]> {
    const { order, beyond } = orderOf(selection.position)
    const wall = senderId === null ? empty : sql`AND a."senderId" = ${senderId}::uuid`
    return this.#connection.raw.$queryRaw<AuditLine[]>`
      SELECT a."id", a."at", a."action", ${subjectName} AS "subjectName",
        (SELECT ${fullName} FROM "Person" s WHERE s."id" = a."userId") AS "personName",
        (SELECT e."name" FROM "Enterprise" e WHERE e."id" = nullif(a."senderId", a."employerId")) AS "senderName"
      FROM "AuditEntry" a WHERE a."employerId" = ${employerId}::uuid ${wall} ${filterOf(selection)} ${beyond}
      ORDER BY ${order} LIMIT ${selection.pageSize + 1}`
  }

  /** Who looked at the data of a worker, newest first, one row more than the page holds. */
  listLooksAt(
    workerId: string,
    { position, pageSize }: Pick<AuditSelection, 'position' | 'pageSize'>,
  ): Promise<LookAtMe[]> {
    const { order, beyond } = orderOf(position)
    const name = (id: Prisma.Sql) => sql`(SELECT e."name" FROM "Enterprise" e WHERE e."id" = ${id})`
    return this.#connection.raw.$queryRaw<LookAtMe[]>`
      SELECT a."id", a."at", a."action", ${name(sql`coalesce(a."senderId", a."employerId")`)} AS "enterpriseName",
        ${name(sql`CASE WHEN a."senderId" <> a."employerId" THEN a."employerId" END`)} AS "employerName"
      FROM "AuditEntry" a WHERE a."lookedAtWorkerId" = ${workerId}::uuid ${beyond}
      ORDER BY ${order} LIMIT ${pageSize + 1}`
  }

  /** What happened to the account of a person, newest first. */
  listOfAccount(userId: string, limit: number): Promise<AccountEvent[]> {
    return this.#connection.raw.$queryRaw<AccountEvent[]>`
      SELECT a."id", a."at", a."action", a."after" -> 'methods' AS "methods",
        (a."after" ->> 'level')::int AS "level" FROM "AuditEntry" a
      WHERE a."subjectId" = ${userId} AND a."subjectKind" = 'user' AND a."action" = ANY(${[...accountActions]}::text[])
      ORDER BY a."at" DESC, a."id" DESC LIMIT ${limit}`
  }

  /** The last entry of every chain. */
  async listHeads(): Promise<ChainHead[]> {
    return this.#connection.raw.$queryRaw<ChainHead[]>`
      SELECT chain."employerId", head."number", encode(head."hash", 'hex') AS "hash"
      FROM (SELECT "id" AS "employerId" FROM "Enterprise" UNION ALL SELECT NULL) chain
      CROSS JOIN LATERAL (
        (SELECT a."number", a."hash" FROM "AuditEntry" a
          WHERE a."employerId" = chain."employerId" AND a."number" IS NOT NULL ORDER BY a."number" DESC LIMIT 1)
        UNION ALL
        (SELECT a."number", a."hash" FROM "AuditEntry" a
          WHERE chain."employerId" IS NULL AND a."employerId" IS NULL AND a."number" IS NOT NULL
          ORDER BY a."number" DESC LIMIT 1)
      ) head`
  }
}
