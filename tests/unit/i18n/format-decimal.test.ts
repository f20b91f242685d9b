import { expect, it } from 'vitest'
import { formatDecimal, formatExactAmount, formatRate } from '@/lib/i18n/format-decimal.ts'

it('a number keeps the decimals it has', () => {
  expect((['fr', 'nl', 'de', 'en'] as const).map((language) => formatDecimal(7.67, language))).toEqual([
    '7,67',
    '7,67',
    '7,67',
    '7.67',
  ])
  expect(formatDecimal(150, 'fr')).toBe('150')
  expect(formatDecimal(8784, 'fr')).toBe('8\u00a0784')
})

it('money has two decimals, and a third where half a cent counts', () => {
  expect(formatExactAmount(1112, 'fr')).toBe('11,12\u00a0€')
  expect(formatExactAmount(1678.5, 'nl')).toBe('16,785\u00a0€')
  expect(formatExactAmount(1678.5, 'en')).toBe('€16.785')
})

it('a rate keeps its decimals, and has a space where the language wants one', () => {
  expect((['fr', 'nl', 'de', 'en'] as const).map((language) => formatRate(7.67, language))).toEqual([
    '7,67\u00a0%',
    '7,67\u00a0%',
    '7,67\u00a0%',
    '7.67%',
  ])
  expect(formatRate(80, 'fr')).toBe('80\u00a0%')
})
