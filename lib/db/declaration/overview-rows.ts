import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import { type OverviewRead, type OverviewSelection, readOverviewRows } from './overview-selection.ts'

/** A worker of an employer in a calendar year. */
export interface OverviewPlace {
  employerId: string
  workerId: string
  year: number
}

/** What the home overview lists; derived from the declarations by SQL, never incremented. */
export class OverviewRows {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /**
   * Makes the rows of these workers and years again. The caller holds the workers' locks: two transactions that count at
   * the same time would each miss the other's declaration.
   */
  async saveRebuilt(employerId: string, touched: { workerIds: readonly string[]; years: readonly number[] }) {
    const workerIds = [...new Set(touched.workerIds)]
    const years = [...new Set(touched.years)]
    await this.saveRebuiltOf(years.flatMap((year) => workerIds.map((workerId) => ({ employerId, workerId, year }))))
  }

  /** The same for workers of many employers; each place is named once. */
  async saveRebuiltOf(places: readonly OverviewPlace[]): Promise<void> {
    const { raw } = this.#connection
    const employerIds = places.map(({ employerId }) => employerId)
    const workerIds = places.map(({ workerId }) => workerId)
    const years = places.map(({ year }) => year)
    const touched = Prisma.sql`
      unnest(${employerIds}::uuid[], ${workerIds}::uuid[], ${years}::int[]) AS y("employerId", "workerId", "year")`
    await raw.$executeRaw`
      DELETE FROM "OverviewRow" o USING ${touched}
      WHERE o."employerId" = y."employerId" AND o."year" = y."year" AND o."workerId" = y."workerId"`
    await raw.$executeRaw`
      INSERT INTO "OverviewRow" ("employerId", "workerId", "year", "searchName", "lastStartDate", "lastEndDate",
        "acceptedCount", "processingCount", "refusedCount")
      SELECT d."employerId", d."workerId", y."year", p."searchName",
        (array_agg(d."calculationStartDate" ORDER BY d."calculationStartDate" DESC, d."calculationEndDate" DESC))[1],
        (array_agg(d."calculationEndDate" ORDER BY d."calculationStartDate" DESC, d."calculationEndDate" DESC))[1],
        count(*) FILTER (WHERE d."status" = 'accepted'),
        count(*) FILTER (WHERE d."processingVersionId" IS NOT NULL),
        count(*) FILTER (WHERE d."status" = 'refused')
      FROM ${touched}
      JOIN "WageDeclaration" d ON d."employerId" = y."employerId" AND d."workerId" = y."workerId"
        AND d."calculationStartDate" <= make_date(y."year", 12, 31) AND d."calculationEndDate" >= make_date(y."year", 1, 1)
      JOIN "Person" p ON p."id" = d."workerId"
      WHERE d."status" <> 'cancelled'
      GROUP BY d."employerId", d."workerId", y."year", p."searchName"`
  }

  readPage(employerId: string, selection: OverviewSelection): Promise<OverviewRead> {
    return readOverviewRows(this.#connection.raw, employerId, selection)
  }

  /** The last calendar year with declarations of this employer, or null. */
  async findLastYear(employerId: string): Promise<number | null> {
    const row = await this.#connection.raw.overviewRow.findFirst({
      where: { employerId },
      select: { year: true },
      orderBy: { year: 'desc' },
    })
    return row?.year ?? null
  }
}
