import type { ThresholdName } from '../../domain/counter/limit.ts'
import { type AlertChoice, usualAlertChoice } from '../../domain/counter/notice.ts'
import type { Connection } from '../connection.ts'

export interface WorkerYear {
  workerId: string
  year: number
}

export interface NoticeKey extends WorkerYear {
  threshold: ThresholdName
}

/** Whom a notice by e-mail goes to. */
export interface NoticeRecipient {
  email: string
  language: 'fr' | 'nl' | 'de' | 'en'
}

/** Thresholds passed, and of which of them a worker wants to hear. */
export class CounterNotices {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Of these workers and years, those whose accepted total has reached the floor: a coarse sieve, so that the many others cost nothing. */
  listFrom(places: readonly (WorkerYear & { floorCents: number })[]): Promise<WorkerYear[]> {
    return this.#connection.raw.$queryRaw<WorkerYear[]>`
      SELECT p."workerId", p."year"
      FROM jsonb_to_recordset(${JSON.stringify(places)}::jsonb) AS p("workerId" uuid, "year" int, "floorCents" int)
      WHERE p."floorCents" <= (
        SELECT coalesce(sum(d."totalCents"), 0) FROM "WageDeclaration" d
        WHERE d."workerId" = p."workerId" AND d."acceptedVersionId" IS NOT NULL
          AND d."calculationStartDate" BETWEEN make_date(p."year", 1, 1) AND make_date(p."year", 12, 31))`
  }

  async listNoted({ workerId, year }: WorkerYear): Promise<ThresholdName[]> {
    const rows = await this.#connection.raw.counterNotice.findMany({ where: { workerId, year } })
    return rows.map(({ threshold }) => threshold)
  }

  /** False when it was noted before: once a year and threshold, whatever runs twice. */
  async record(notice: NoticeKey & { percent: number; now: Date }): Promise<boolean> {
    const { now, ...data } = notice
    const { count } = await this.#connection.raw.counterNotice.createMany({
      data: [{ ...data, passedAt: now }],
      skipDuplicates: true,
    })
    return count === 1
  }

  async getChoice(workerId: string): Promise<AlertChoice> {
    const row = await this.#connection.raw.counterAlert.findUnique({ where: { workerId } })
    return row ? { thresholds: row.thresholds, isMailed: row.isMailed } : usualAlertChoice
  }

  async saveChoice(workerId: string, choice: AlertChoice, now: Date): Promise<void> {
    const data = { thresholds: [...choice.thresholds], isMailed: choice.isMailed, savedAt: now }
    await this.#connection.raw.counterAlert.upsert({
      where: { workerId },
      create: { workerId, ...data },
      update: data,
    })
  }

  /** Held until the transaction ends; null when it was sent, or when the worker has no address. */
  async findUnmailed({ workerId, year, threshold }: NoticeKey): Promise<NoticeRecipient | null> {
    const [row] = await this.#connection.raw.$queryRaw<NoticeRecipient[]>`
      SELECT u."email", u."language"::text FROM "CounterNotice" n JOIN "User" u ON u."id" = n."workerId"
      WHERE n."workerId" = ${workerId}::uuid AND n."year" = ${year}::int
        AND n."threshold" = ${threshold}::"CounterThreshold" AND n."mailedAt" IS NULL
      FOR NO KEY UPDATE OF n`
    return row ?? null
  }

  async saveMailed({ workerId, year, threshold }: NoticeKey, now: Date): Promise<void> {
    await this.#connection.raw.counterNotice.update({
      where: { workerId_year_threshold: { workerId, year, threshold } },
      data: { mailedAt: now },
    })
  }
}
