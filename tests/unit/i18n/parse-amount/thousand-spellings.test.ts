import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '@/lib/i18n/languages.ts'
import { parseAmount } from '@/lib/i18n/parse-amount.ts'
import { createTranslator } from '@/lib/i18n/translator.ts'

const thousand = { numRuns: 1000, seed: 6 }
const spaces = [' ', '\u00a0', '\u202f', '\u2009']

/** How somebody who writes that language spells an amount, made without looking at the reader. */
const spelledIn = (language: Language) =>
  fc
    .record({
      euros: fc.oneof(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 99_999_999 })),
      decimals: fc.constantFrom('none', 'one', 'two'),
      tens: fc.integer({ min: 0, max: 9 }),
      units: fc.integer({ min: 0, max: 9 }),
      group: fc.constantFrom('', ...spaces, language === 'en' ? ',' : '.'),
      decimalSign: language === 'en' ? fc.constant('.') : fc.constantFrom(',', '.'),
      before: fc.constantFrom('', ' ', '€', '€ ', '\u200b'),
      after: fc.constantFrom('', ' ', '€', ' €', '\u00a0€', '\ufeff'),
    })
    .filter(({ before, after }) => !(before.includes('€') && after.includes('€')))
    // A point cannot split groups and decimals of one number.
    .filter(({ group, decimalSign, decimals }) => !(group === '.' && decimalSign === '.' && decimals !== 'none'))
    .map(({ euros, decimals, tens, units, group, decimalSign, before, after }) => {
      const whole = String(euros).replace(/\B(?=(\d{3})+$)/g, group)
      const written = { none: '', one: `${decimalSign}${tens}`, two: `${decimalSign}${tens}${units}` }[decimals]
      const cents = { none: 0, one: tens * 10, two: tens * 10 + units }[decimals]
      return { text: `${before}${whole}${written}${after}`, cents: euros * 100 + cents, whole, written }
    })

/** One sign before exactly three last digits: thousands for one reader, decimals for another. */
const hasTwoReadings = ({ whole, written }: { whole: string; written: string }) =>
  written === '' && /^\d{1,3}[.,]\d{3}$/.test(whole)

/** Spellings that mean nothing certain in that language. */
const uncertainIn = (language: Language) => {
  const number = fc.integer({ min: 1, max: 999 })
  const three = fc.integer({ min: 0, max: 999 }).map((digits) => String(digits).padStart(3, '0'))
  const [group, decimal] = language === 'en' ? ['.', ','] : [',', '.']
  return fc.oneof(
    // Three decimals, or thousands.
    fc.tuple(number, fc.constantFrom('.', ','), three).map(([a, sign, b]) => `${a}${sign}${b}`),
    // The form of the other languages: 1,000.50 here, 1.000,50 there.
    fc.tuple(number, three, fc.integer({ min: 10, max: 99 })).map(([a, b, c]) => `${a}${group}${b}${decimal}${c}`),
    // Groups that are none.
    fc
      .tuple(number, fc.constantFrom(' ', '.', ','), fc.integer({ min: 1000, max: 9999 }))
      .map((parts) => parts.join('')),
    // Two decimal signs, four decimals, signs without digits.
    fc.tuple(number, fc.integer({ min: 10, max: 99 }), number).map(([a, b, c]) => `${a},${b},${c}`),
    fc.tuple(number, fc.integer({ min: 1000, max: 9999 })).map(([a, b]) => `${a},${b}`),
    number.map((a) => `${a},`),
    number.map((a) => `,${a}`),
    // A sign of another currency, words, exponents, spreadsheet errors.
    fc.tuple(number, fc.constantFrom(' $', ' EUR', ' euros', 'e3', ' ou 5', '-', '%')).map(([a, b]) => `${a}${b}`),
    fc.constantFrom('#REF!', '#N/A', '=1+1', 'mille', '½', '１００'),
    // Below nothing.
    number.map((a) => `-${a},00`.replace(',', language === 'en' ? '.' : ',')),
  )
}

describe.each(languages)('a thousand spellings of amounts in %s', (language) => {
  it('are read to the cent as whoever wrote them means them, or told to have two readings', () => {
    let readCount = 0
    fc.assert(
      fc.property(spelledIn(language), (spelled) => {
        const reading = parseAmount(spelled.text, language)
        const isUncertain = hasTwoReadings(spelled)
        if (!isUncertain) readCount++
        expect(reading).toEqual(isUncertain ? { ok: false, code: 'ambiguous' } : { ok: true, value: spelled.cents })
      }),
      thousand,
    )
    expect(readCount).toBeGreaterThan(900)
  })

  it('that mean nothing certain are refused, each with words that say what to write', () => {
    const t = createTranslator(language, 'anomalies')
    fc.assert(
      fc.property(uncertainIn(language), (text) => {
        const reading = parseAmount(text, language)
        expect(reading.ok, text).toBe(false)
        if (reading.ok) return
        const words = t('90504-008', { reason: reading.code, field: 'grossWageCents', maximumCents: '' })
        expect(words.length).toBeGreaterThan(40)
        expect(words).not.toContain('{')
      }),
      thousand,
    )
  })
})
