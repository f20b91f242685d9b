import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '@/lib/i18n/languages.ts'
import { parseDate } from '@/lib/i18n/parse-date.ts'
import { createTranslator } from '@/lib/i18n/translator.ts'

const thousand = { numRuns: 1000, seed: 6 }
const tags: Record<Language, string> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-AT', en: 'en-GB' }

const days = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
})

/** Names of the month as the language writes them, long and short, from the tables of Unicode and not from ours. */
function monthsOf(day: Date, language: Language): string[] {
  return (['long', 'short'] as const).map((month) =>
    new Intl.DateTimeFormat(tags[language], { month, timeZone: 'UTC' }).format(day),
  )
}

/** How somebody who writes that language spells a day. */
const spelledIn = (language: Language) =>
  fc
    .record({
      day: days,
      sign: fc.constantFrom('/', '-', '.', ' ', ' / '),
      isPadded: fc.boolean(),
      form: fc.constantFrom('numbers', 'international', 'digits', 'long', 'short', 'ordinal'),
      around: fc.constantFrom('', ' ', '\u00a0', '\u200e'),
    })
    .map(({ day, sign, isPadded, form, around }) => {
      const iso = day.toISOString().slice(0, 10)
      const [year = '', month = '', date = ''] = iso.split('-')
      const pad = (text: string) => (isPadded ? text : String(Number(text)))
      const [long = '', short = ''] = monthsOf(day, language)
      const ordinals: Record<Language, string> = {
        fr: date === '01' ? '1er' : pad(date),
        nl: pad(date),
        de: `${pad(date)}.`,
        en: ordinal(Number(date)),
      }
      const spellings = {
        numbers: `${pad(date)}${sign}${pad(month)}${sign}${year}`,
        international: iso,
        digits: `${date}${month}${year}`,
        long: `${pad(date)} ${long} ${year}`,
        short: `${pad(date)} ${short} ${year}`,
        ordinal: `${ordinals[language]} ${long} ${year}`,
      }
      return { text: `${around}${spellings[form]}${around}`, iso }
    })

function ordinal(day: number): string {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' }[day] ?? 'th'
  return `${day}${ending}`
}

/** Spellings of which nobody knows for certain what day they mean, or which mean none. */
const uncertain = fc.oneof(
  // Two digits of a year.
  days.map((day) => {
    const [year = '', month, date] = day.toISOString().slice(0, 10).split('-')
    return `${date}/${month}/${year.slice(2)}`
  }),
  // Month first: only where the other way round is no day.
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 31 })).map(([a, b]) => `${a}/${b}/2025`),
  fc.constantFrom('30/02/2025', '31/04/2025', '29/02/2025', '00/12/2025', '1/0/2025', '32/01/2025'),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom('jui', 'ma', 'ju', 'x', 'octobruary'))
    .map(([a, b]) => `${a} ${b} 2025`),
  // Days of a spreadsheet as the number that they are there, and parts of a day.
  fc.integer({ min: 40_000, max: 50_000 }).map(String),
  fc.constantFrom(
    '12/2025',
    'décembre 2025',
    '2025',
    'hier',
    'today',
    '#VALUE!',
    '1//12/2025',
    '20251201',
    '1/12/2025 et 2',
    '2025-13-01',
  ),
)

describe.each(languages)('a thousand spellings of dates in %s', (language) => {
  it('are read as the day that whoever wrote them means', () => {
    fc.assert(
      fc.property(spelledIn(language), ({ text, iso }) => {
        expect(parseDate(text), text).toEqual({ ok: true, value: iso })
      }),
      thousand,
    )
  })

  it('that mean nothing certain are refused, each with words that say what to write', () => {
    const t = createTranslator(language, 'anomalies')
    fc.assert(
      fc.property(uncertain, (text) => {
        const reading = parseDate(text)
        expect(reading.ok, text).toBe(false)
        if (reading.ok) return
        const words = t('90502-264', { reason: reading.code, field: 'calculationDate' })
        expect(words.length).toBeGreaterThan(40)
        expect(words).not.toContain('{')
      }),
      thousand,
    )
  })
})
