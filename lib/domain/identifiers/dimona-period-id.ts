import { computeDigits, computeRemainder97 } from './digits.ts'

/** Number of a Dimona period: twelve digits, the last two the remainder of the first ten by 97 (inferred: it fits every official sample). */
export function isDimonaPeriodId(text: string): boolean {
  const digits = computeDigits(text)
  return /^\d{12}$/.test(digits) && computeDimonaPeriodId(Number(digits.slice(0, 10))) === digits
}

/** The ten digits completed with their check digits. */
export function computeDimonaPeriodId(sequence: number): string {
  return `${String(sequence).padStart(10, '0')}${computeRemainder97(sequence)}`
}
