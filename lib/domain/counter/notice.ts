import type { DatedValue } from '../legal-parameters/dated-value.ts'
import type { LocalDate } from '../local-date.ts'
import type { Counter } from './counter.ts'
import { computeLimit, computeThresholds, type ThresholdName, thresholdNames } from './limit.ts'
import { situations } from './situation.ts'
import { listReached } from './standing.ts'

/** Of which thresholds a worker wants to hear, and whether by e-mail too. */
export interface AlertChoice {
  thresholds: readonly ThresholdName[]
  isMailed: boolean
}

/** Who never chose hears of every threshold, in the portal alone [ours]. */
export const usualAlertChoice: AlertChoice = { thresholds: thresholdNames, isMailed: false }

/** A threshold passed in a year: once, whatever follows. */
export interface CounterNotice {
  threshold: ThresholdName
  /** The percentage it was that day. */
  percent: number
  passedAt: Date
}

/**
 * Thresholds that this counter has passed and nobody has noted yet. Without a ceiling there is nothing to pass; the pension limit of
 * an early pensioner is one too, as information.
 */
export function listNewNotices(
  { limit, countedCents, thresholds }: Pick<Counter, 'limit' | 'countedCents' | 'thresholds'>,
  noted: readonly ThresholdName[],
): Omit<CounterNotice, 'passedAt'>[] {
  if (!('limitCents' in limit)) return []
  return listReached(countedCents, limit.limitCents, thresholds)
    .filter((threshold) => !noted.includes(threshold))
    .map((threshold) => ({ threshold, percent: thresholds[threshold] }))
}

/**
 * The least amount of a year at which any threshold of any limit could be passed; null when the year has no known limit. Who earned less
 * need not be looked at.
 */
export function computeNoticeFloorCents(values: readonly DatedValue[], year: number, today: LocalDate): number | null {
  const limits = situations.map((situation) => computeLimit(values, situation, year))
  const known = limits.flatMap((limit) => ('limitCents' in limit ? [limit.limitCents] : []))
  if (known.length === 0) return null
  const lowestPercent = Math.min(...Object.values(computeThresholds(values, year, today)))
  return Math.floor((Math.min(...known) * lowestPercent) / 100)
}
