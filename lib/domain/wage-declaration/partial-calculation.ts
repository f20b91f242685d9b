import type { EuroCents } from '../euro-cents.ts'
import { type DateRange, type LocalDate, parseLocalDate } from '../local-date.ts'
import { type Calculation, calculation } from './calculation.ts'
import type { WorkerType } from './quality.ts'

/** A calculation of which anything may still be missing: what the rules look at. A complete one is one too. */
export interface PartialCalculation {
  payslipReference?: string | undefined
  calculationPeriod: PartialRange
  calculationDate?: LocalDate | undefined
  qualities: readonly PartialQuality[]
}

export interface PartialQuality {
  employerCategory?: string | undefined
  workerType?: WorkerType | undefined
  /** Absent: the calculation period. */
  validityPeriod?: PartialRange | undefined
  grossWageCents?: EuroCents | undefined
  premiums: readonly PartialPremium[]
}

export interface PartialPremium {
  amountCents?: EuroCents | undefined
  frequencyMonths?: number | undefined
}

export interface PartialRange {
  startDate?: LocalDate | undefined
  endDate?: LocalDate | undefined
}

/** Both days there, real and in order; else null, and the rules that need a whole range stay silent. */
export function computeWholeRange({ startDate, endDate }: PartialRange): DateRange | null {
  if (!startDate || !endDate || startDate > endDate) return null
  return parseLocalDate(startDate) && parseLocalDate(endDate) ? { startDate, endDate } : null
}

/** The days for which a quality holds: its own, or those of the calculation. */
export function computeValidity(quality: PartialQuality, whole: PartialCalculation): DateRange | null {
  return computeWholeRange(quality.validityPeriod ?? whole.calculationPeriod)
}

/** A premium of which nothing was said: an empty row of a form, which counts for nothing. */
export function isEmptyPremium({ amountCents, frequencyMonths }: PartialPremium): boolean {
  return amountCents === undefined && frequencyMonths === undefined
}

/** The complete calculation, empty rows left out; null as long as a required value is missing. */
export function computeCalculation(partial: PartialCalculation): Calculation | null {
  const qualities = partial.qualities.map((quality) => ({
    ...quality,
    validityPeriod: quality.validityPeriod ?? partial.calculationPeriod,
    premiums: quality.premiums.filter((premium) => !isEmptyPremium(premium)),
  }))
  const parsed = calculation.safeParse({ ...partial, qualities })
  return parsed.success ? parsed.data : null
}
