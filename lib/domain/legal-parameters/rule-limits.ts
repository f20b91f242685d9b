import type { EuroCents } from '../euro-cents.ts'
import type { SyntheticPeople } from '../identifiers/ssin.ts'
import { type LocalDate, startOfYear } from '../local-date.ts'
import type { RuleLimits } from '../wage-declaration/facts.ts'
import { computeValueOn, type DatedValue, parseCalendarDay } from './dated-value.ts'

/** Thresholds of the ceiling at which a declaration is worth a word. */
const thresholdNames = ['ceilingNoticePercent', 'ceilingAlertPercent', 'ceilingPassedPercent'] as const

export interface LimitsMoment {
  /** Year of the calculation period: the ceiling is that of the income year, whenever it is declared. */
  year: number
  today: LocalDate
  syntheticPeople: SyntheticPeople
}

/**
 * The limits that the rules receive: the ceiling by income year, everything else as in force on the day of receipt. Throws when
 * a limit is recorded for no such day, which is a fault of the installation; a ceiling may be absent (not known yet).
 */
export function computeRuleLimits(rows: readonly DatedValue[], moment: LimitsMoment): RuleLimits {
  const used: Record<string, LocalDate> = {}
  const read = (name: string, date: LocalDate): number | null => {
    const row = computeValueOn(rows, name, date)
    if (row) used[name] = row.startDate
    return row?.value ?? null
  }
  const get = (name: string): number => {
    const value = read(name, moment.today)
    if (value === null) throw new Error(`legal parameter ${name} has no value on ${moment.today}`)
    return value
  }
  return {
    syntheticPeople: moment.syntheticPeople,
    firstCalculationDate: parseCalendarDay(get('firstCalculationDate')),
    daysAhead: get('daysAhead'),
    transmissionDelayDays: get('transmissionDelay'),
    maximumQualities: get('maximumQualities'),
    maximumPremiums: get('maximumPremiums'),
    maximumAmountCents: get('maximumAmount') as EuroCents,
    maximumFrequencyMonths: get('maximumFrequency'),
    payslipReferenceLength: get('payslipReferenceLength'),
    outlierFactor: get('outlierFactor'),
    outlierHistory: get('outlierHistory'),
    ceilingCents: read('annualCeiling', startOfYear(moment.year)) as EuroCents | null,
    ceilingThresholdPercents: thresholdNames.map(get),
    parameterDates: used,
  }
}
