import type { Outcome } from '../anomaly.ts'
import { blocking } from '../anomaly.ts'
import { computeComplement97, computeDigits, isNumeric } from './digits.ts'

const PATH = 'employer.enterpriseNumber'

/**
 * Reads an enterprise number, however punctuated, to its ten digits. Rule 2; source: zone 00014, first digit 1 since
 * 19 September 2023. Nine digits are an old writing without the leading 0.
 */
export function parseEnterpriseNumber(text: string): Outcome<string> {
  const written = computeDigits(text)
  if (!isNumeric(written)) return refuse('00014-002')
  const digits = written.length === 9 ? `0${written}` : written
  if (digits.length !== 10) return refuse('00014-093')
  if (!/^[01]/.test(digits)) return refuse('00014-008')
  if (computeEnterpriseNumber(digits.slice(0, 8)) !== digits) return refuse('00014-004')
  return { ok: true, value: digits }
}

/** The eight first digits completed with their check digits; also for the number of an establishment unit. */
export function computeEnterpriseNumber(eight: string): string {
  return `${eight}${computeComplement97(Number(eight))}`
}

/** 0123456749 as 0123.456.749. */
export function formatEnterpriseNumber(digits: string): string {
  return digits.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3')
}

function refuse(code: string): Outcome<never> {
  return { ok: false, anomalies: [blocking(code, PATH)] }
}
