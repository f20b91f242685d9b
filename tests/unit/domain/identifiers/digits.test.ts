import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeComplement97, computeDigits, computeRemainder97, isNumeric } from '@/lib/domain/identifiers/digits.ts'

describe('the digits of a number', () => {
  it.each([
    ['96.03.08-999.22', '96030899922'],
    [' 0123 456 749 ', '0123456749'],
    ['0123\u00a0456\u202f749', '0123456749'],
    ['1234567/49', '123456749'],
    ['1234567–49', '123456749'],
    ['', ''],
  ])('of %j are %s', (text, digits) => {
    expect(computeDigits(text)).toBe(digits)
  })

  it('keep letters and signs, which are then refused', () => {
    expect(isNumeric(computeDigits('BE 0123.456.749'))).toBe(false)
    expect(isNumeric(computeDigits('12+34'))).toBe(false)
    expect(isNumeric(computeDigits('٣٤'))).toBe(false)
    expect(isNumeric(computeDigits('12.34'))).toBe(true)
  })
})

describe('check digits by 97', () => {
  it('are two digits from 01 to 97', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (number) => {
        for (const check of [computeComplement97(number), computeRemainder97(number)]) {
          expect(check).toMatch(/^\d\d$/)
          expect(Number(check)).toBeGreaterThanOrEqual(1)
          expect(Number(check)).toBeLessThanOrEqual(97)
        }
        expect((number + Number(computeComplement97(number))) % 97).toBe(0)
        expect((number - Number(computeRemainder97(number))) % 97 === 0).toBe(true)
      }),
    )
  })

  it('write 97 for nothing left over', () => {
    expect(computeComplement97(97)).toBe('97')
    expect(computeRemainder97(97)).toBe('97')
    expect(computeRemainder97(98)).toBe('01')
  })
})
