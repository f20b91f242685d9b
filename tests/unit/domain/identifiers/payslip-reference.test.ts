import { describe, expect, it } from 'vitest'
import { isPayslipReference } from '@/lib/domain/identifiers/payslip-reference.ts'

const LENGTH = 64

describe('a payslip reference', () => {
  it.each(['1', 'décembre2024', 'Paie / 12-2024 n° 7', '6f0e2a44-7c1b-4d1e-9a58-2b7f3f0c9d10', '薪資單'])(
    'may be %s',
    (text) => {
      expect(isPayslipReference(text, LENGTH)).toBe(true)
    },
  )

  it('has at most the characters given, however many bytes they take', () => {
    expect(isPayslipReference('x'.repeat(64), LENGTH)).toBe(true)
    expect(isPayslipReference('x'.repeat(65), LENGTH)).toBe(false)
    expect(isPayslipReference('𝄞'.repeat(64), LENGTH)).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['only spaces', '   '],
    ['a line break', 'a\nb'],
    ['a tab', 'a\tb'],
    ['a NUL', 'a\u0000b'],
    ['an invisible joiner', 'a\u200bb'],
    ['a line separator', 'a\u2028b'],
    ['a paragraph separator', 'a\u2029b'],
    ['half a character', '\ud83d'],
  ])('is not %s', (_what, text) => {
    expect(isPayslipReference(text, LENGTH)).toBe(false)
  })
})
