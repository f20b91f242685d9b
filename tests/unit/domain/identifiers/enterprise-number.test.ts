import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  computeEnterpriseNumber,
  formatEnterpriseNumber,
  parseEnterpriseNumber,
} from '@/lib/domain/identifiers/enterprise-number.ts'

const codeOf = (text: string) => {
  const parsed = parseEnterpriseNumber(text)
  return parsed.ok ? parsed.value : parsed.anomalies.map((anomaly) => anomaly.code).join()
}

describe('an enterprise number', () => {
  it.each(['0123.456.749', '0123456749', '123456749', ' 0123 456 749'])('is read from %j', (text) => {
    expect(codeOf(text)).toBe('0123456749')
  })

  it('is shown in groups', () => {
    expect(formatEnterpriseNumber('0123456749')).toBe('0123.456.749')
    expect(formatEnterpriseNumber('')).toBe('')
  })

  it.each([
    ['letters', 'BE0123456749', '00014-002'],
    ['eight digits', '12345674', '00014-093'],
    ['eleven digits', '01234567490', '00014-093'],
    ['2 as its first digit', '2123456749', '00014-008'],
    ['a wrong check digit', '0123456748', '00014-004'],
    ['only zeros', '0000000000', '00014-004'],
  ])('with %s is refused', (_what, text, code) => {
    expect(codeOf(text)).toBe(code)
    expect(parseEnterpriseNumber(text)).toMatchObject({ anomalies: [{ path: 'employer.enterpriseNumber' }] })
  })

  it('is well made whenever its check digits are computed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19_999_999 }), (number) => {
        const made = computeEnterpriseNumber(String(number).padStart(8, '0'))
        expect(codeOf(formatEnterpriseNumber(made))).toBe(made)
      }),
    )
  })
})
