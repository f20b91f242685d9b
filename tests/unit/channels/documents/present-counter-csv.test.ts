import { describe, expect, it } from 'vitest'
import { presentCounterCsv } from '@/lib/channels/documents/present-counter-csv.ts'
import { languages } from '@/lib/domain/actor.ts'
import { computeCounter } from '@/lib/domain/counter/compute-counter.ts'
import type { Counter } from '@/lib/domain/counter/counter.ts'
import type { CounterDeclaration } from '@/lib/domain/counter/facts.ts'
import { endOfMonth } from '@/lib/domain/local-date.ts'
import { aCounterDeclaration, aVersion, someCounterFacts } from '../../../factories/counter.ts'
import { cents, day } from '../../../factories/values.ts'

const counterOf = (...declarations: CounterDeclaration[]): Counter => computeCounter(someCounterFacts({ declarations }))
const of = (employerName: string, overrides: Parameters<typeof aVersion>[0] = {}) =>
  aCounterDeclaration([aVersion(overrides)], { employerName })

/** Rows without the head; no cell of these tests holds a line break. */
function rowsOf(counter: Counter, language: (typeof languages)[number] = 'fr'): string[] {
  const csv = presentCounterCsv(counter, language)
  expect(csv.startsWith('\ufeff')).toBe(true)
  expect(csv.endsWith('\r\n')).toBe(true)
  return csv.trim().split('\r\n').slice(1)
}

const amountOf = (wage: number, language: (typeof languages)[number] = 'fr') =>
  rowsOf(counterOf(of('A', { wageCents: cents(wage) })), language)[0]?.split(';')[4]

describe('the statement of a counter for a spreadsheet', () => {
  it.each(languages)('of an empty year is its head alone (%s)', (language) => {
    const csv = presentCounterCsv(counterOf(), language)
    expect(csv.trim().split('\r\n')).toHaveLength(1)
    expect(csv.trim().split(';')).toHaveLength(9)
  })

  it('has a row for each payslip of twelve months, newest first, whose amounts add up to the total', () => {
    const declarations = Array.from({ length: 12 }, (_, place) => {
      const startDate = day(`2025-${String(place + 1).padStart(2, '0')}-01`)
      const calculationPeriod = { startDate, endDate: endOfMonth(startDate) }
      return of('A', { calculationPeriod, wageCents: cents(1_234_50 + place) })
    })
    const counter = counterOf(...declarations)
    const cells = rowsOf(counter).map((row) => row.split(';'))
    expect(cells.map(([, startDate]) => startDate?.slice(5, 7)).toSorted()).toEqual(
      Array.from({ length: 12 }, (_, place) => String(place + 1).padStart(2, '0')),
    )
    const sum = cells.reduce((total, row) => total + Number(row[4]?.replace(',', '')), 0)
    expect(sum).toBe(counter.totalCents)
  })

  it('writes amounts as the language’s spreadsheet reads them, cents exact and without groups', () => {
    expect(amountOf(0)).toBe('0,00')
    expect(amountOf(1)).toBe('0,01')
    expect(amountOf(10)).toBe('0,10')
    expect(amountOf(18_000_01)).toBe('18000,01')
    expect(amountOf(1_234_567_89, 'nl')).toBe('1234567,89')
    expect(amountOf(1_234_567_89, 'en')).toBe('1234567.89')
  })

  it('shows of a correction downwards the amount that is in force, once', () => {
    const corrected = aCounterDeclaration([
      aVersion({ wageCents: cents(1000_00) }),
      aVersion({ number: 2, kind: 'modification', wageCents: cents(0), premiumCents: cents(5) }),
    ])
    const rows = rowsOf(counterOf(corrected))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(/;0,05;[^;]+;[^;]+;2;2025-03-03T09:00:00\.000Z$/)
  })

  it('keeps an amount below zero a number', () => {
    const counter = counterOf(of('A'))
    const lines = counter.lines.map((line) => ({ ...line, amountCents: cents(-12_05) }))
    expect(rowsOf({ ...counter, lines })[0]).toContain(';-12,05;')
  })

  it.each([
    ['=HYPERLINK(1)', `'=HYPERLINK(1)`],
    ['+32 Traiteur', `'+32 Traiteur`],
    ['-Moins SRL', `'-Moins SRL`],
    ['@home', `'@home`],
    [' =1+1', `' =1+1`],
    ['=A;"B"', `"'=A;""B"""`],
    ['Chez "Jo"; fils', `"Chez ""Jo""; fils"`],
    ['A = B', 'A = B'],
    ['2-Wheels', '2-Wheels'],
    ["L'Ami", "L'Ami"],
  ])('makes of the employer %s the cell %s', (employerName, cell) => {
    expect(rowsOf(counterOf(of(employerName)))[0]?.startsWith(`${cell};2025-02-01;`)).toBe(true)
  })

  it('makes a formula in the reference of a payslip text, too', () => {
    expect(rowsOf(counterOf(of('A', { payslipReference: '=cmd|x' })))[0]).toContain(`;'=cmd|x;`)
  })

  it('keeps a line break of a name inside its cell', () => {
    expect(presentCounterCsv(counterOf(of('A\r\n=1')), 'fr')).toContain('\r\n"A\r\n=1";2025-02-01')
  })
})
