import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  computeSyntheticSsin,
  formatSsin,
  isSyntheticSsin,
  parseSsin,
  type SyntheticPeople,
} from '@/lib/domain/identifiers/ssin.ts'
import { addDays } from '@/lib/domain/local-date.ts'
import { day } from '@/tests/factories/values.ts'

const today = day('2025-03-01')
const parse = (text: string, syntheticPeople: SyntheticPeople = 'allowed') =>
  parseSsin(text, { today, syntheticPeople })
const codeOf = (text: string, syntheticPeople?: SyntheticPeople) => {
  const parsed = parse(text, syntheticPeople)
  return parsed.ok ? 'accepted' : parsed.anomalies.map((anomaly) => anomaly.code).join()
}
/** Somebody invented, born on that day. */
const bornOn = (date: string) => computeSyntheticSsin(day(date))

describe('a national number', () => {
  it('is read with or without punctuation, and shown with', () => {
    expect(parse('96.03.08-999.22')).toEqual({
      ok: true,
      value: { ssin: '96030899922', kind: 'national', birthDate: '1996-03-08' },
    })
    expect(codeOf('96030899922')).toBe('accepted')
    expect(codeOf(' 960308 999 22 ')).toBe('accepted')
    expect(formatSsin('96030899922')).toBe('96.03.08-999.22')
    expect(formatSsin('not a number')).toBe('not a number')
  })

  it.each([
    ['letters', '96.03.08-999.2X', '00024-002'],
    ['ten digits', '9603089992', '00024-093'],
    ['twelve digits', '960308999220', '00024-093'],
    ['nothing', '', '00024-093'],
    ['a wrong check digit', '96030899923', '00024-004'],
  ])('with %s is refused', (_what, text, code) => {
    expect(codeOf(text)).toBe(code)
    expect(parse(text)).toMatchObject({ anomalies: [{ severity: 'blocking', path: 'worker.ssin' }] })
  })

  it('tells the century by its check digits', () => {
    expect(parse(bornOn('1925-02-28'))).toMatchObject({ value: { birthDate: '1925-02-28' } })
    expect(parse(bornOn('2025-02-28'))).toMatchObject({ value: { birthDate: '2025-02-28' } })
  })

  it('may be of somebody born today, and not tomorrow, next month or next year', () => {
    expect(codeOf(bornOn('2025-03-01'))).toBe('accepted')
    expect(codeOf(bornOn('2025-03-02'))).toBe('00024-008')
    expect(codeOf(bornOn('2025-02-28'))).toBe('accepted')
    expect(codeOf(bornOn('2025-04-01'))).toBe('00024-008')
    expect(codeOf(bornOn('2026-01-01'))).toBe('00024-008')
    expect(codeOf(bornOn('2024-12-31'))).toBe('accepted')
  })

  it('of somebody invented is refused where real people are declared', () => {
    expect(codeOf('96030899922', 'allowed')).toBe('accepted')
    expect(codeOf('96030899922', 'refused')).toBe('00024-008')
  })

  it('has a month that exists', () => {
    expect(codeOf(withCheck('961308999'))).toBe('00024-008')
    expect(codeOf(withCheck('961908999'))).toBe('00024-008')
    expect(codeOf(withCheck('963308999'))).toBe('00024-008')
    expect(codeOf(withCheck('965308999'))).toBe('00024-008')
  })

  it('with the sequence 000 belongs to nobody, BIS or not', () => {
    expect(codeOf(withCheck('960308000'))).toBe('00024-008')
    expect(codeOf(withCheck('962308000'))).toBe('00024-008')
  })

  it('of which month or day is unknown has no birth date', () => {
    expect(parse(withCheck('960000999'))).toMatchObject({ ok: true, value: { birthDate: null } })
    expect(parse(withCheck('960300999'))).toMatchObject({ ok: true, value: { birthDate: null } })
  })

  it('of one person for each birth date is always well made', () => {
    const anyBirth = fc.integer({ min: 0, max: 45_000 }).map((days) => addDays(day('1901-01-01'), days))
    fc.assert(
      fc.property(anyBirth, (birthDate) => {
        expect(parse(formatSsin(computeSyntheticSsin(birthDate)))).toMatchObject({
          ok: true,
          value: { kind: 'national', birthDate },
        })
      }),
    )
  })

  it('with one digit changed is refused by its check digits', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digits = [...'96030899922']
        digits[place] = String((Number(digits[place]) + step) % 10)
        expect(codeOf(digits.join(''))).not.toBe('accepted')
      }),
    )
  })

  it('is known as invented by its sequence 999 alone', () => {
    expect(isSyntheticSsin(bornOn('1996-03-08'))).toBe(true)
    expect(isSyntheticSsin(withCheck('960308998'))).toBe(false)
    expect(isSyntheticSsin(withCheck('999999001'))).toBe(false)
  })

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parse(text).ok === 'boolean'))
  })
})

describe('a BIS number', () => {
  it('adds 20 or 40 to the month, and may have the sequence 999', () => {
    expect(parse(withCheck('962308999'), 'refused')).toMatchObject({ value: { kind: 'bis', birthDate: '1996-03-08' } })
    expect(parse(withCheck('964308999'), 'refused')).toMatchObject({ value: { kind: 'bis', birthDate: '1996-03-08' } })
  })
})

/** Nine digits of the 1900s completed with their check digits. */
function withCheck(nine: string): string {
  return `${nine}${String(97 - (Number(nine) % 97)).padStart(2, '0')}`
}
