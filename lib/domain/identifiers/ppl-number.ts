import { computeDigits, computeRemainder97, isNumeric } from './digits.ts'

const LOWEST = 197
const HIGHEST = 99_999_926

/** Number of a local authority (formerly ONSSAPL): 197 to 99999926, the last two digits the remainder by 97. Never used in Dimona. */
export function isPplNumber(text: string): boolean {
  const digits = computeDigits(text)
  if (!isNumeric(digits) || Number(digits) < LOWEST || Number(digits) > HIGHEST) return false
  return computeRemainder97(Number(digits.slice(0, -2))) === digits.slice(-2)
}
