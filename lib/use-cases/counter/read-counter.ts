import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { computeCounter } from '../../domain/counter/compute-counter.ts'
import type { Counter } from '../../domain/counter/counter.ts'
import type { Dispute } from '../../domain/counter/dispute.ts'
import { computeHolidayPayPercent } from '../../domain/counter/limit.ts'
import type { AlertChoice, CounterNotice } from '../../domain/counter/notice.ts'
import { type LocalDate, yearOf } from '../../domain/local-date.ts'
import { requireWorkerActor } from '../actor/require.ts'

export interface CounterView {
  counter: Counter
  /** Years that can be chosen: those with payslips, and the current one; newest first. */
  years: readonly number[]
  /** The last year with anything to show, when this one has nothing. */
  lastYear: number | null
  alerts: AlertChoice
  /** Those the worker wants to hear of. */
  notices: readonly CounterNotice[]
  /** The last dispute about each payslip, by declaration. */
  disputes: ReadonlyMap<string, Dispute>
  /** What the wage of that year holds of it; null when no value is known. */
  holidayPayPercent: number | null
}

/** The worker's own counter of a year, the current one unless asked otherwise. Any key will do (identity: Levels). */
export async function readCounter(actor: Actor, askedYear: number | null, today: LocalDate): Promise<CounterView> {
  const { workerId } = requireWorkerActor(actor)
  const year = askedYear ?? yearOf(today)
  const { rows, values } = await inReading(actor, async (tx) => ({
    rows: await tx.counters.getOwn(workerId, year),
    values: await tx.legalParameters.list(),
  }))
  const { declarations, pensionDays, alerts } = rows
  const counter = computeCounter({ year, today, declarations, pensionDays, values })
  const isEmpty = counter.lines.length + counter.processing.length + counter.withdrawn.length === 0
  return {
    counter,
    years: [...new Set([...rows.years, yearOf(today), year])].sort((first, second) => second - first),
    lastYear: isEmpty ? (rows.years.find((each) => each !== year) ?? null) : null,
    alerts,
    notices: rows.notices.filter(({ threshold }) => alerts.thresholds.includes(threshold)),
    holidayPayPercent: computeHolidayPayPercent(values, year, today),
    disputes: new Map([...rows.disputes].reverse().map((dispute) => [dispute.declarationId, dispute])),
  }
}
