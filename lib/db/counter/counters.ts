import { z } from 'zod'
import type { Dispute } from '../../domain/counter/dispute.ts'
import { type CounterFacts, pensionKinds } from '../../domain/counter/facts.ts'
import { thresholdNames } from '../../domain/counter/limit.ts'
import { type AlertChoice, type CounterNotice, usualAlertChoice } from '../../domain/counter/notice.ts'
import { euroCents } from '../../domain/euro-cents.ts'
import { localDate } from '../../domain/local-date.ts'
import { channels, versionKinds, versionStatuses } from '../../domain/wage-declaration/version.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import { declarationsJson, pensionDaysJson, yearsOf } from './counter-sql.ts'
import { disputesJson, disputesShape } from './disputes.ts'

const { sql } = Prisma
const instant = z.coerce.date()

const versionShape = z.object({
  number: z.int(),
  kind: z.enum(versionKinds),
  status: z.enum(versionStatuses),
  calculationPeriod: z.object({ startDate: localDate, endDate: localDate }),
  payslipReference: z.string().nullable(),
  wageCents: euroCents,
  premiumCents: euroCents,
  channel: z.enum(channels),
  receivedAt: instant,
  decidedAt: instant.nullable(),
})

const factsShape = z.object({
  declarations: z.array(
    z.object({
      declarationId: z.string(),
      employerId: z.string(),
      employerName: z.string(),
      versions: z.array(versionShape),
    }),
  ),
  pensionDays: z.array(z.object({ kind: z.enum(pensionKinds), startDate: localDate, endDate: localDate.nullable() })),
})

const ownShape = factsShape.extend({
  years: z.array(z.int()),
  alerts: z.object({ thresholds: z.array(z.enum(thresholdNames)), isMailed: z.boolean() }).nullable(),
  notices: z.array(z.object({ threshold: z.enum(thresholdNames), percent: z.number(), passedAt: instant })),
  disputes: disputesShape,
})

type Facts = Pick<CounterFacts, 'declarations' | 'pensionDays'>

/** Everything the page of a counter shows, before it is computed. */
export interface OwnCounterRows extends Facts {
  years: readonly number[]
  alerts: AlertChoice
  notices: readonly CounterNotice[]
  disputes: readonly Dispute[]
}

/** What a counter is computed from, of one worker at a time: its cost does not depend on how many others there are. */
export class Counters {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** One statement, one round trip. */
  async getOwn(workerId: string, year: number): Promise<OwnCounterRows> {
    const own = sql`${workerId}::uuid`
    const [row] = await this.#connection.raw.$queryRaw<object[]>`
      SELECT ${declarationsJson(own, year)} AS "declarations", ${pensionDaysJson(own)} AS "pensionDays",
        ${yearsOf(own)} AS "years", ${disputesJson(own)} AS "disputes",
        (SELECT jsonb_build_object('thresholds', a."thresholds", 'isMailed', a."isMailed")
          FROM "CounterAlert" a WHERE a."workerId" = ${own}) AS "alerts",
        (SELECT coalesce(jsonb_agg(jsonb_build_object('threshold', n."threshold", 'percent', n."percent",
            'passedAt', n."passedAt") ORDER BY n."passedAt" DESC, n."percent" DESC), '[]')
          FROM "CounterNotice" n WHERE n."workerId" = ${own} AND n."year" = ${year}::int) AS "notices"`
    const { alerts, ...rest } = ownShape.parse(row)
    return { ...rest, alerts: alerts ?? usualAlertChoice }
  }

  /** For the counter alone, of a worker and a year. */
  async getFacts(workerId: string, year: number): Promise<Facts> {
    const own = sql`${workerId}::uuid`
    const [row] = await this.#connection.raw.$queryRaw<object[]>`
      SELECT ${declarationsJson(own, year)} AS "declarations", ${pensionDaysJson(own)} AS "pensionDays"`
    return factsShape.parse(row)
  }
}
