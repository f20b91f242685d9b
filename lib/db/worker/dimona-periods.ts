import type { DateRange, LocalDate } from '../../domain/local-date.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import { type Pair, pairTable } from '../batch/pair-facts.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import type { Position } from '../keyset.ts'
import { matchesName } from '../name-search.ts'
import { isId } from '../new-id.ts'
import { openNumber, type Sealed } from '../person/sealed-ssin.ts'

export interface DimonaRecord extends WorkerName {
  id: string
  dimonaPeriodId: string
  startDate: LocalDate
  endDate: LocalDate | null
  dimonaType: string
  jointCommittee: string
  status: 'accepted' | 'acceptedWithWarning' | 'cancelled'
  anomalyCode: string | null
}

export interface DimonaSelection {
  search?: string
  status?: DimonaRecord['status']
  position: Position | null
  pageSize: number
}

/** Dimona FLX periods of an employer. */
export class DimonaPeriods {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Of these workers at this employer, oldest first. */
  listOfWorkers(employerId: string, workerIds: readonly string[]): Promise<DimonaRecord[]> {
    return this.#find(
      Prisma.sql`d."employerId" = ${employerId}::uuid AND d."workerId" = ANY(${[...workerIds]}::uuid[])`,
    )
  }

  /** Not cancelled and touching the range, oldest first: of these workers, or of everybody. */
  listTouching(
    employerId: string,
    { startDate, endDate }: DateRange,
    workerIds?: readonly string[],
  ): Promise<DimonaRecord[]> {
    const { sql, empty } = Prisma
    const ofWorkers = workerIds ? sql`AND d."workerId" = ANY(${[...workerIds]}::uuid[])` : empty
    return this.#find(sql`d."employerId" = ${employerId}::uuid AND d."status" <> 'cancelled' ${ofWorkers}
      AND d."startDate" <= ${endDate}::date AND (d."endDate" IS NULL OR d."endDate" >= ${startDate}::date)`)
  }

  /**
   * Makes the months without declarations of these workers' periods again. The caller has changed declarations and holds the workers'
   * locks; for a new or changed period the database does it by itself.
   */
  saveUndeclaredMonths(employerId: string, workerIds: readonly string[]): Promise<void> {
    return this.saveUndeclaredMonthsOf([...new Set(workerIds)].map((workerId) => ({ employerId, workerId })))
  }

  /** The same for workers of many employers. Says what the function `undeclared_months` says, which is begun anew for each row. */
  async saveUndeclaredMonthsOf(pairs: readonly Pair[]): Promise<void> {
    await this.#connection.raw.$executeRaw`
      UPDATE "DimonaPeriod" d SET "undeclaredMonths" = made.months
      FROM (
        SELECT e."id", datemultirange(daterange(date_trunc('month', e."startDate"::timestamp)::date,
          (date_trunc('month', e."endDate"::timestamp) + interval '1 month')::date)) - coalesce((
            SELECT range_agg(daterange(month::date, (month + interval '1 month')::date))
            FROM "WageDeclaration" w
            CROSS JOIN generate_series(date_trunc('month', greatest(w."calculationStartDate", e."startDate")::timestamp),
              least(w."calculationEndDate", e."endDate")::timestamp, interval '1 month') AS month
            WHERE w."employerId" = e."employerId" AND w."workerId" = e."workerId" AND w."status" IN ('accepted', 'processing')
              AND w."calculationStartDate" <= coalesce(e."endDate", 'infinity') AND w."calculationEndDate" >= e."startDate"
          ), '{}') AS months
        FROM ${pairTable(pairs)}
        JOIN "DimonaPeriod" e ON e."employerId" = pair."employerId" AND e."workerId" = pair."workerId"
      ) made
      WHERE d."id" = made."id" AND d."undeclaredMonths" <> made.months`
  }

  async #find(condition: Prisma.Sql): Promise<DimonaRecord[]> {
    const rows = await this.#connection.raw.$queryRaw<Sealed<DimonaRecord>[]>`
      SELECT d."id", d."dimonaPeriodId", d."workerId", p."familyName", p."givenName", p."ssinSealed",
        d."startDate"::text, d."endDate"::text, d."dimonaType", d."jointCommittee", d."status"::text, d."anomalyCode"
      FROM "DimonaPeriod" d JOIN "Person" p ON p."id" = d."workerId"
      WHERE ${condition} ORDER BY d."startDate", d."dimonaPeriodId"`
    return rows.map((row) => openNumber<DimonaRecord>(row))
  }

  #filter(employerId: string, { search, status }: DimonaSelection) {
    const { sql, empty } = Prisma
    const ofStatus = status ? sql`AND d."status" = ${status}::"DimonaStatus"` : empty
    // Names are looked at when one is asked for: to count 36,000 periods needs none.
    const named = search ? sql`JOIN "Person" p ON p."id" = d."workerId"` : empty
    return sql`FROM "DimonaPeriod" d ${named}
      WHERE d."employerId" = ${employerId}::uuid ${ofStatus} ${search ? matchesName(sql`p."searchName"`, search) : empty}`
  }

  /** Newest start first, one row more than the page holds. */
  async listPage(employerId: string, selection: DimonaSelection): Promise<DimonaRecord[]> {
    const { sql, empty } = Prisma
    const [startDate = '', id = ''] = selection.position?.keys ?? []
    const isBackward = selection.position?.isBackward ?? false
    const order = isBackward ? sql`d."startDate" ASC, d."id" ASC` : sql`d."startDate" DESC, d."id" DESC`
    const sign = isBackward ? sql`>` : sql`<`
    const beyond = isId(id) ? sql`AND (d."startDate", d."id") ${sign} (${startDate}::date, ${id}::uuid)` : empty
    const found = await this.#connection.raw.$queryRaw<{ id: string }[]>`
      SELECT d."id" ${this.#filter(employerId, selection)} ${beyond} ORDER BY ${order} LIMIT ${selection.pageSize + 1}`
    const records = await this.#find(Prisma.sql`d."id" = ANY(${found.map((row) => row.id)}::uuid[])`)
    const byId = new Map(records.map((record) => [record.id, record]))
    return found.map((row) => byId.get(row.id)).filter((record) => record !== undefined)
  }

  async count(employerId: string, selection: DimonaSelection): Promise<number> {
    const rows = await this.#connection.raw.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count ${this.#filter(employerId, selection)}`
    return rows[0]?.count ?? 0
  }
}
