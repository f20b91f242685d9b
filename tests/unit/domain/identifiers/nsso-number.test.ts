import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  computeNssoNumber,
  formatNssoNumber,
  isProvisionalNssoNumber,
  parseNssoNumber,
} from '@/lib/domain/identifiers/nsso-number.ts'

const codeOf = (text: string) => {
  const parsed = parseNssoNumber(text)
  return parsed.ok ? parsed.value : parsed.anomalies.map((anomaly) => anomaly.code).join()
}

describe('an ONSS number', () => {
  it('is read with or without punctuation and leading zeros, and shown with its check digits apart', () => {
    expect(codeOf('1234567-49')).toBe('123456749')
    expect(codeOf('0123456749')).toBe('123456749')
    expect(formatNssoNumber('123456749')).toBe('1234567-49')
    expect(formatNssoNumber('100006')).toBe('1000-06')
  })

  it.each([
    ['just below the lowest', '99998', '00011-008'],
    ['the lowest', '100006', '100006'],
    ['the highest', '499999982', '499999982'],
    ['just above the highest', computeNssoNumber(5_000_000), '00011-008'],
    ['with a wrong check digit', '123456748', '00011-004'],
    ['with letters', '1234567-AB', '00011-008'],
    ['that is not there', '', '00011-008'],
  ])('%s: %s gives %s', (_what, text, expected) => {
    expect(codeOf(text)).toBe(expected)
  })

  it('that is provisional cannot be used here', () => {
    expect(isProvisionalNssoNumber('5000000120')).toBe(true)
    expect(codeOf('5000000120')).toBe('00011-008')
  })

  it('is well made whenever its check digits are computed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 4_999_998 }), (number) => {
        expect(codeOf(formatNssoNumber(computeNssoNumber(number)))).toBe(computeNssoNumber(number))
      }),
    )
  })
})

describe('a provisional ONSS number', () => {
  it.each(['5000000119', '5999999990', '500000012X', '513479403'])('is not %s', (text) => {
    expect(isProvisionalNssoNumber(text)).toBe(false)
  })

  it('has check digits', () => {
    expect(isProvisionalNssoNumber('5000000121')).toBe(false)
    expect(isProvisionalNssoNumber('50000001-20')).toBe(true)
  })
})
