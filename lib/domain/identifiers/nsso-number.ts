import type { Outcome } from '../anomaly.ts'
import { blocking } from '../anomaly.ts'
import { computeDigits, isNumeric } from './digits.ts'

/** Definitive numbers: 100006-199999934 in the glossary of 2023, up to 499999982 in the federal validator since. */
const DEFINITIVE = { lowest: 100_006, highest: 499_999_982 }
const PROVISIONAL = { lowest: 5_000_000_120, highest: 5_999_999_989 }
const PATH = 'employer.nssoNumber'

/**
 * Reads a definitive ONSS number (matricule ONSS / RSZ-nummer), however punctuated, without leading zeros. Rule 3; source:
 * zone 00011. A provisional number lies outside the domain: Flexi at work cannot be used with it.
 */
export function parseNssoNumber(text: string): Outcome<string> {
  const digits = computeDigits(text).replace(/^0+(?=\d)/, '')
  if (!isNumeric(digits) || !isBetween(digits, DEFINITIVE)) return refuse('00011-008')
  if (!hasCheck(digits)) return refuse('00011-004')
  return { ok: true, value: digits }
}

/** Given to an employer until the definitive number is known. Source: zone 00948. */
export function isProvisionalNssoNumber(text: string): boolean {
  const digits = computeDigits(text)
  return isNumeric(digits) && isBetween(digits, PROVISIONAL) && hasCheck(digits)
}

/** The number completed with its check digits: 96 less the remainder of a hundred times the number, 0 written 97. */
export function computeNssoNumber(number: number): string {
  const check = 96 - ((number * 100) % 97) || 97
  return `${number}${String(check).padStart(2, '0')}`
}

/** 123456749 as 1234567-49. */
export function formatNssoNumber(digits: string): string {
  return digits.replace(/^(\d+)(\d{2})$/, '$1-$2')
}

function hasCheck(digits: string): boolean {
  return computeNssoNumber(Number(digits.slice(0, -2))) === digits
}

function isBetween(digits: string, { lowest, highest }: { lowest: number; highest: number }): boolean {
  const number = Number(digits)
  return number >= lowest && number <= highest
}

function refuse(code: string): Outcome<never> {
  return { ok: false, anomalies: [blocking(code, PATH)] }
}
