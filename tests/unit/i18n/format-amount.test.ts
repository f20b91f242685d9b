import { describe, expect, it } from 'vitest'
import { formatAmount, formatAmountInput, formatCount, formatPercent } from '@/lib/i18n/format-amount.ts'

const space = '\u00a0'

describe('money is written as people of the language write it', () => {
  it.each([
    ['fr', 100_050, `1${space}000,50${space}€`],
    ['nl', 100_050, `1.000,50${space}€`],
    ['de', 100_050, `1.000,50${space}€`],
    ['en', 100_050, '€1,000.50'],
    ['fr', 123_456_789, `1${space}234${space}567,89${space}€`],
    ['en', 5, '€0.05'],
    ['fr', 0, `0,00${space}€`],
    ['fr', -31_240, `−312,40${space}€`],
    ['en', -31_240, '−€312.40'],
  ] as const)('%s: %i cents is %s', (language, cents, shown) => {
    expect(formatAmount(cents, language)).toBe(shown)
  })

  it('a field shows the number alone', () => {
    expect(formatAmountInput(100_050, 'fr')).toBe(`1${space}000,50`)
    expect(formatAmountInput(100_050, 'en')).toBe('1,000.50')
  })

  it('no amount holds the narrow space that the typeface lacks', () => {
    expect(formatAmount(999_999_999_999, 'fr')).not.toContain('\u202f')
  })

  it('counts are grouped, percentages have one decimal', () => {
    expect(formatCount(12_480, 'fr')).toBe(`12${space}480`)
    expect(formatCount(12_480, 'nl')).toBe('12.480')
    expect(formatPercent(970, 'fr')).toBe(`97,0${space}%`)
    expect(formatPercent(1005, 'en')).toBe('100.5%')
  })
})
