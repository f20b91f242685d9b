import { compareDates, endOfYear, hasOverlap, isCovered, isWithin, type LocalDate, startOfYear } from '../local-date.ts'
import type { PensionDays, PensionKind } from './facts.ts'

/** Whose rules hold: an ordinary flexi worker has a ceiling, a pensioner none, an early pensioner the pension limit. */
export const situations = ['worker', 'pensioner', 'earlyPensioner'] as const
export type Situation = (typeof situations)[number]

/** The situation on a day; a full pension beside an early one wins, because it has no limit (law of 16.11.2015, art. 3, 7°). */
export function computeSituationOn(pensionDays: readonly PensionDays[], date: LocalDate): Situation {
  const kinds = pensionDays.filter((days) => isWithin(date, days)).map(({ kind }) => kind)
  return mostFree(kinds) ?? 'worker'
}

/**
 * The situation whose limit heads the year: the ceiling as soon as one day of the year is without a pension, otherwise the
 * pension limit as soon as one day is under an early pension, otherwise none. What falls under another is listed apart [ours].
 */
export function computeYearSituation(pensionDays: readonly PensionDays[], year: number): Situation {
  const wholeYear = { startDate: startOfYear(year), endDate: endOfYear(year) }
  if (!isCovered(wholeYear, pensionDays)) return 'worker'
  const pensions = pensionDays.filter((days) => days.kind === 'pensioner')
  return isCovered(wholeYear, pensions) ? 'pensioner' : 'earlyPensioner'
}

/** The first day within the year on which the pension of a later situation begins; null when nothing changes. */
export function computeFirstPensionDay(pensionDays: readonly PensionDays[], year: number): LocalDate | null {
  const wholeYear = { startDate: startOfYear(year), endDate: endOfYear(year) }
  const main = computeYearSituation(pensionDays, year)
  const [first] = pensionDays
    .filter((days) => days.kind !== main && days.startDate > wholeYear.startDate && hasOverlap(days, wholeYear))
    .map(({ startDate }) => startDate)
    .sort(compareDates)
  return main === 'pensioner' ? null : (first ?? null)
}

function mostFree(kinds: readonly PensionKind[]): PensionKind | undefined {
  return kinds.includes('pensioner') ? 'pensioner' : kinds[0]
}
