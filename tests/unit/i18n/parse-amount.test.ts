import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAmount, formatAmountInput } from '@/lib/i18n/format-amount.ts'
import { type Language, languages } from '@/lib/i18n/languages.ts'
import { parseAmount } from '@/lib/i18n/parse-amount.ts'

const continental: Language[] = ['fr', 'nl', 'de']
const nbsp = '\u00a0'
const narrow = '\u202f'

describe('an amount typed in French, Dutch or German', () => {
  it.each([
    ['1000', 100_000],
    ['0', 0],
    ['0,5', 50],
    ['1000,5', 100_050],
    ['1000.5', 100_050],
    ['1000.50', 100_050],
    ['1 000', 100_000],
    ['1 000,50', 100_050],
    ['1 000.50', 100_050],
    [`1${nbsp}000,50`, 100_050],
    [`1${narrow}000,50`, 100_050],
    ['1.000,00', 100_000],
    ['1.000,5', 100_050],
    ['1.000.000', 100_000_000],
    ['1.000.000,01', 100_000_001],
    ['12 345 678,90', 1_234_567_890],
    ['€ 1 000,50', 100_050],
    ['1000,50€', 100_050],
    [` 1000,50${nbsp}€ `, 100_050],
    ['1\u200b000', 100_000],
    ['007', 700],
  ])('reads %j as %i cents', (typed, cents) => {
    for (const language of continental) expect(parseAmount(typed, language)).toEqual({ ok: true, value: cents })
  })

  it.each(['1,000.50', '1,000,50', '1,000,000', '1.000 000', '1.000.50', '1000.00.00', '1 0000', '10 00'])(
    'does not read %j',
    (typed) => {
      for (const language of continental)
        expect(parseAmount(typed, language)).toEqual({ ok: false, code: 'unreadable' })
    },
  )
})

describe('an amount typed in English', () => {
  it.each([
    ['1000', 100_000],
    ['1000.5', 100_050],
    ['1,000.50', 100_050],
    ['1 000.50', 100_050],
    ['1,000,000', 100_000_000],
    ['1,000,000.01', 100_000_001],
    ['€1,000.50', 100_050],
    ['1,000.50 €', 100_050],
  ])('reads %j as %i cents', (typed, cents) => {
    expect(parseAmount(typed, 'en')).toEqual({ ok: true, value: cents })
  })

  it.each(['1000,50', '1.000,50', '0,5', '1.000.000', '1,000,50', '1,000 000'])('does not read %j', (typed) => {
    expect(parseAmount(typed, 'en')).toEqual({ ok: false, code: 'unreadable' })
  })
})

describe('an amount in every language', () => {
  it.each(['1.000', '12,345', '1000.123', '0,500', '1 234,567', '€ 1.000'])(
    'is ambiguous with one separator before exactly three last digits: %j',
    (typed) => {
      for (const language of languages) expect(parseAmount(typed, language)).toEqual({ ok: false, code: 'ambiguous' })
    },
  )

  it.each(['', '   ', nbsp, '\u200b'])('is missing when nothing is written: %j', (typed) => {
    for (const language of languages) expect(parseAmount(typed, language)).toEqual({ ok: false, code: 'missing' })
  })

  it.each(['mille', '1000 EUR', '1000,', ',50', '.', '1e3', '0x10', '1..5', '+5', '€', '10€00', '1000.000.00', '١٠٠'])(
    'is unreadable when it is no amount: %j',
    (typed) => {
      for (const language of languages) expect(parseAmount(typed, language)).toEqual({ ok: false, code: 'unreadable' })
    },
  )

  it.each(['-5', '- 5', '−12', '12345678901234', `1${'0'.repeat(400)}`])(
    'is impossible below nothing or beyond counting: %j',
    (typed) => {
      for (const language of languages) expect(parseAmount(typed, language)).toEqual({ ok: false, code: 'impossible' })
    },
  )

  it('comes back to the cent from the form in which it is shown (1,000 amounts)', () => {
    const amounts = fc.integer({ min: 0, max: 9_999_999_999 })
    fc.assert(
      fc.property(amounts, fc.constantFrom(...languages), (cents, language) => {
        expect(parseAmount(formatAmount(cents, language), language)).toEqual({ ok: true, value: cents })
        expect(parseAmount(formatAmountInput(cents, language), language)).toEqual({ ok: true, value: cents })
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws and never answers part of a cent, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...languages), (typed, language) => {
        const reading = parseAmount(typed, language)
        expect(reading.ok ? Number.isSafeInteger(reading.value) : reading.code.length > 0).toBe(true)
      }),
    )
  })

  it('is read in no time even when a megabyte is typed', () => {
    const megabyte = `${'1 '.repeat(500_000)}x`
    expect(parseAmount(megabyte, 'fr')).toEqual({ ok: false, code: 'unreadable' })
    expect(parseAmount(`1${' 000'.repeat(250_000)}`, 'fr')).toEqual({ ok: false, code: 'impossible' })
  })
})
