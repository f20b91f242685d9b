import { describe, expect, it } from 'vitest'
import { formatEnterpriseNumber, formatNssoNumber, formatSsin } from '@/lib/i18n/format-identifier.ts'

describe('identifiers are shown as the forms of the social security show them', () => {
  it('the national or BIS number', () => {
    expect(formatSsin('96030899922')).toBe('96.03.08-999.22')
  })

  it('the enterprise number', () => {
    expect(formatEnterpriseNumber('0123456749')).toBe('0123.456.749')
  })

  it.each([
    ['123456749', '1234567-49'],
    ['0123456749', '1234567-49'],
    ['100006', '1000-06'],
  ])('the ONSS number %s', (digits, shown) => {
    expect(formatNssoNumber(digits)).toBe(shown)
  })

  it('what is no such number stays as it is', () => {
    expect(formatSsin('123')).toBe('123')
  })
})
