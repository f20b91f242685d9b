import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { parseDate } from '@/lib/i18n/parse-date.ts'

describe('a typed date, day first', () => {
  it.each([
    '1/12/2025',
    '01/12/2025',
    '01-12-2025',
    '1.12.2025',
    '1 12 2025',
    '1 / 12 / 2025',
    '01122025',
    '2025-12-01',
    '1 déc 2025',
    '1 déc. 2025',
    '1er décembre 2025',
    '1 DECEMBRE 2025',
    '1 december 2025',
    '1 dec 2025',
    '1-dec-2025',
    '1. Dezember 2025',
    '1 Dez. 2025',
    '1st December 2025',
    '1dec2025',
    '  1/12/2025 ',
    '1/12/\u200e2025',
  ])('reads %j as the first of December 2025', (typed) => {
    expect(parseDate(typed)).toEqual({ ok: true, value: '2025-12-01' })
  })

  it.each([
    ['janvier', '01'],
    ['jan', '01'],
    ['Jänner', '01'],
    ['févr.', '02'],
    ['feb', '02'],
    ['maart', '03'],
    ['mrt', '03'],
    ['März', '03'],
    ['Maerz', '03'],
    ['avr', '04'],
    ['mei', '05'],
    ['mai', '05'],
    ['may', '05'],
    ['juin', '06'],
    ['Juni', '06'],
    ['juil', '07'],
    ['juli', '07'],
    ['août', '08'],
    ['aug', '08'],
    ['sept', '09'],
    ['okt', '10'],
    ['oct', '10'],
    ['nov', '11'],
    ['dezember', '12'],
  ])('knows the month %s', (word, month) => {
    expect(parseDate(`15 ${word} 2025`)).toEqual({ ok: true, value: `2025-${month}-15` })
  })

  it.each([
    '31/02/2025',
    '29/02/2025',
    '31/04/2025',
    '00/01/2025',
    '32/01/2025',
    '1/13/2025',
    '12/31/2025',
    '31 juin 2025',
    '01/01/0000',
  ])('%j is no day of the calendar', (typed) => {
    expect(parseDate(typed)).toEqual({ ok: false, code: 'impossible' })
  })

  it('29 February exists in leap years alone', () => {
    expect(parseDate('29/02/2024')).toEqual({ ok: true, value: '2024-02-29' })
    expect(parseDate('29/02/2100')).toEqual({ ok: false, code: 'impossible' })
  })

  it.each(['1/12/25', '1 déc 25', '1 jui 2025', '01.12.25'])('%j has two readings', (typed) => {
    expect(parseDate(typed)).toEqual({ ok: false, code: 'ambiguous' })
  })

  it.each([
    'hier',
    '12/2025',
    'décembre 2025',
    '1/12',
    '1 foo 2025',
    '1/12/2025 x',
    '1//12/2025',
    '20251201',
    '1 ma 2025',
  ])('%j is no date', (typed) => {
    expect(parseDate(typed).ok).toBe(false)
  })

  it.each(['', ' ', '\u00a0'])('nothing typed is missing', (typed) => {
    expect(parseDate(typed)).toEqual({ ok: false, code: 'missing' })
  })

  it('comes back from the form in which it is shown', () => {
    const days = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10)
        expect(parseDate(formatDate(date))).toEqual({ ok: true, value: date })
      }),
    )
  })
})
