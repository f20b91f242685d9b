import { addDays, type LocalDate } from '../local-date.ts'
import { computeValueOn, type DatedValue } from './dated-value.ts'
import type { ParameterName } from './definitions.ts'

/** The three parameters of one minimum wage: what is paid, its holiday pay, and both together. */
export interface MinimumWageNames {
  wage: ParameterName
  holidayPay: ParameterName
  total: ParameterName
}

export const generalMinimum: MinimumWageNames = {
  wage: 'minimumFlexiWage',
  holidayPay: 'minimumFlexiHolidayPay',
  total: 'minimumFlexiTotal',
}

/** CP 330 and public care had an amount of their own in 2023. */
export const healthCareMinimum: MinimumWageNames = {
  wage: 'minimumFlexiWageHealthCare',
  holidayPay: 'minimumFlexiHolidayPayHealthCare',
  total: 'minimumFlexiTotalHealthCare',
}

/** Cents an hour on the days from the first to the last, both included. */
export interface MinimumWage {
  startDate: LocalDate
  endDate: LocalDate | null
  wageCents: number | null
  holidayPayCents: number | null
  totalCents: number | null
  /** Where the wage comes from. */
  source: DatedValue
}

/** The minimum wage on that day of work, or null when none is recorded for it. */
export function computeMinimumWage(
  values: readonly DatedValue[],
  { wage, holidayPay, total }: MinimumWageNames,
  date: LocalDate,
): MinimumWage | null {
  const source = computeValueOn(values, wage, date)
  if (!source) return null
  const { startDate, endDate, value: wageCents } = source
  const holidayPayCents = computeValueOn(values, holidayPay, date)?.value ?? null
  // Parts entered one after the other at the desk: their sum is never older than they are.
  const isSplit = wageCents !== null && holidayPayCents !== null
  const totalCents = isSplit ? wageCents + holidayPayCents : (computeValueOn(values, total, date)?.value ?? null)
  return { startDate, endDate, wageCents, holidayPayCents, totalCents, source }
}

/** Every minimum wage, latest first. A part that changes on a day of its own begins a row of its own. */
export function listMinimumWages(values: readonly DatedValue[], names: MinimumWageNames): MinimumWage[] {
  const parts: readonly string[] = [names.wage, names.holidayPay]
  const own = values.filter(({ name }) => parts.includes(name))
  const starts = [...new Set(own.map(({ startDate }) => startDate))].sort()
  return starts
    .flatMap((startDate, index) => {
      const found = computeMinimumWage(values, names, startDate)
      const next = starts[index + 1]
      const untilNext = next ? addDays(next, -1) : null
      return found ? { ...found, startDate, endDate: earlierOf(found.endDate, untilNext) } : []
    })
    .reverse()
}

function earlierOf(first: LocalDate | null, second: LocalDate | null): LocalDate | null {
  if (first === null || second === null) return first ?? second
  return first < second ? first : second
}
