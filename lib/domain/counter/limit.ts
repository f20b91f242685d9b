import type { EuroCents } from '../euro-cents.ts'
import { computeValueOn, type DatedValue } from '../legal-parameters/dated-value.ts'
import { endOfYear, type LocalDate, latestOf, startOfYear } from '../local-date.ts'
import type { Situation } from './situation.ts'

/** `notKnownYet`: the law has a limit and nobody has published it; the program does not guess. */
export type CounterLimit =
  | { kind: 'ceiling' | 'pensionLimit'; limitCents: EuroCents }
  | { kind: 'notKnownYet'; of: 'ceiling' | 'pensionLimit' }
  | { kind: 'none'; because: 'pensioner' | 'year' | 'pensionYear' }

const parameters = {
  worker: { name: 'annualCeiling', kind: 'ceiling', without: 'year' },
  pensioner: { name: 'pensionerCeiling', kind: 'ceiling', without: 'pensioner' },
  earlyPensioner: { name: 'earlyPensionerLimit', kind: 'pensionLimit', without: 'pensionYear' },
} as const

/**
 * The limit of an income year. The ceiling of the tax exemption is that of the income year, per person over all employers
 * (circular 2024/C/41); a year without one had none; a value that was looked for and not found is not known yet. Pensioners
 * have none as long as the desk has recorded none: their exemption is without limit until the law says otherwise.
 */
export function computeLimit(values: readonly DatedValue[], situation: Situation, year: number): CounterLimit {
  const { name, kind, without } = parameters[situation]
  const found = computeValueOn(values, name, startOfYear(year))
  if (found && found.value !== null) return { kind, limitCents: found.value as EuroCents }
  const isSettled = situation === 'pensioner' || (found !== null && found.confidence !== 'notFound')
  return isSettled || precedes(values, name, year)
    ? { kind: 'none', because: without }
    : { kind: 'notKnownYet', of: kind }
}

/** Before the first value ever recorded there was no such limit. */
function precedes(values: readonly DatedValue[], name: string, year: number): boolean {
  const starts = values.filter((value) => value.name === name).map(({ startDate }) => startDate)
  return starts.length > 0 && starts.every((startDate) => startDate > endOfYear(year))
}

export const thresholdNames = ['notice', 'alert', 'passed'] as const
export type ThresholdName = (typeof thresholdNames)[number]

/** Percent of the limit, by the threshold's name. */
export type Thresholds = Readonly<Record<ThresholdName, number>>

const thresholdParameters: Record<ThresholdName, string> = {
  notice: 'ceilingNoticePercent',
  alert: 'ceilingAlertPercent',
  passed: 'ceilingPassedPercent',
}

/**
 * The thresholds in force today, for a past year on its last day: a later change does not recolour it.
 * @throws when none is recorded for that day, which is a fault of the installation
 */
export function computeThresholds(values: readonly DatedValue[], year: number, today: LocalDate): Thresholds {
  const date = computeDayOf(year, today)
  const get = (name: ThresholdName) => {
    const percent = computeValueOn(values, thresholdParameters[name], date)?.value
    if (percent == null) throw new Error(`legal parameter ${thresholdParameters[name]} has no value on ${date}`)
    return percent
  }
  return { notice: get('notice'), alert: get('alert'), passed: get('passed') }
}

/** The flexi holiday pay that the declared wage includes, in percent (ONSS, instructions), on the same day as the thresholds. */
export function computeHolidayPayPercent(values: readonly DatedValue[], year: number, today: LocalDate): number | null {
  return computeValueOn(values, 'flexiHolidayPay', computeDayOf(year, today))?.value ?? null
}

/** Today in its own year, the last day of a past one, the first of a coming one. */
function computeDayOf(year: number, today: LocalDate): LocalDate {
  return today > endOfYear(year) ? endOfYear(year) : latestOf(today, startOfYear(year))
}
