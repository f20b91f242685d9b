import { type EuroCents, NO_CENTS } from '../euro-cents.ts'
import { type CounterLimit, type ThresholdName, type Thresholds, thresholdNames } from './limit.ts'

/** `passed` is above the limit; `alert` and `notice` are below or on it; a year without limit stays calm. */
export const tones = ['calm', ...thresholdNames] as const
export type Tone = (typeof tones)[number]

export interface Standing {
  /** Never below zero; null without a known limit. */
  remainingCents: EuroCents | null
  /** The part above the limit, which alone is taxed (circular 2024/C/41). */
  overCents: EuroCents
  /** Tenths of a percent, rounded down: what is not reached is never shown as reached. */
  permille: number | null
  tone: Tone
}

/** Where an amount stands against a limit. */
export function computeStanding(countedCents: EuroCents, limit: CounterLimit, thresholds: Thresholds): Standing {
  if (!('limitCents' in limit)) return { remainingCents: null, overCents: NO_CENTS, permille: null, tone: 'calm' }
  const { limitCents } = limit
  return {
    remainingCents: Math.max(0, limitCents - countedCents) as EuroCents,
    overCents: Math.max(0, countedCents - limitCents) as EuroCents,
    permille: Math.floor((countedCents * 1000) / limitCents),
    tone: listReached(countedCents, limitCents, thresholds).at(-1) ?? 'calm',
  }
}

/**
 * Thresholds that the amount has reached, lowest first. Up to the ceiling the pay is exempt, the ceiling included (circular
 * 2024/C/41: only the excess is taxed): 100 % must be exceeded, a lower threshold reached.
 */
export function listReached(countedCents: number, limitCents: number, thresholds: Thresholds): ThresholdName[] {
  return thresholdNames.filter((name) => {
    const [part, whole] = [countedCents * 100, limitCents * thresholds[name]]
    return thresholds[name] < 100 ? part >= whole : part > whole
  })
}
