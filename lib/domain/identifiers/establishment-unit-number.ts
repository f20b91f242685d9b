import { computeDigits } from './digits.ts'
import { computeEnterpriseNumber } from './enterprise-number.ts'

/** Number of a place where an enterprise works: ten digits, the first 2 to 8, checked like an enterprise number. */
export function isEstablishmentUnitNumber(text: string): boolean {
  const digits = computeDigits(text)
  return /^[2-8]\d{9}$/.test(digits) && computeEnterpriseNumber(digits.slice(0, 8)) === digits
}
