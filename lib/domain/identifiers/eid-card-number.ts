import { computeDigits, computeRemainder97 } from './digits.ts'

/** Number of an identity card: twelve digits, the last two the remainder of the first ten by 97. */
export function isEidCardNumber(text: string): boolean {
  const digits = computeDigits(text)
  return /^\d{12}$/.test(digits) && computeRemainder97(Number(digits.slice(0, 10))) === digits.slice(10)
}
