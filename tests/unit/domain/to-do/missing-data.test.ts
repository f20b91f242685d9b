import { describe, expect, it } from 'vitest'
import { computeClosedMonths, computeMissingMonths } from '@/lib/domain/to-do/missing-data.ts'
import { day, range } from '@/tests/factories/values.ts'

const duty = { startDate: day('2025-01-01'), computeDelayDays: () => 5 }
const months = computeClosedMonths(duty, day('2025-04-01'))

const missing = (dimona: readonly [string, string | null], declared: readonly (readonly [string, string])[] = []) =>
  computeMissingMonths(
    { startDate: day(dimona[0]), endDate: dimona[1] === null ? null : day(dimona[1]) },
    declared.map(([startDate, endDate]) => range(startDate, endDate)),
    months,
  ).map(({ days }) => `${days.startDate}/${days.endDate}`)

describe('a calendar month', () => {
  it.each([
    ['2025-01-31', []],
    ['2025-02-01', ['2025-01-31']],
    ['2025-02-28', ['2025-01-31']],
    ['2025-03-01', ['2025-01-31', '2025-02-28']],
    ['2024-12-31', []],
  ])('is closed from the day after its last one: on %s those are %j', (today, ends) => {
    expect(computeClosedMonths(duty, day(today)).map(({ endDate }) => endDate)).toEqual(ends)
  })

  it('before the duty began asks for nothing', () => {
    expect(computeClosedMonths(duty, day('2025-03-31')).at(0)?.startDate).toBe('2025-01-01')
  })

  it('is due five days after its end: across a year, after 29 February, when clocks change', () => {
    const leap = computeClosedMonths({ ...duty, startDate: day('2027-12-01') }, day('2028-04-01'))
    expect(leap.map(({ dueDate }) => dueDate)).toEqual(['2028-01-05', '2028-02-05', '2028-03-05', '2028-04-05'])
  })

  it('is due after the delay in force on its last day', () => {
    const dated = { ...duty, computeDelayDays: (end: string) => (end < '2025-02-28' ? 5 : 10) }
    const dues = computeClosedMonths(dated, day('2025-04-01')).map(({ dueDate }) => dueDate)
    expect(dues).toEqual(['2025-02-05', '2025-03-10', '2025-04-10'])
  })
})

describe('wage data are missing', () => {
  it('for each closed month in which the Dimona period has days', () => {
    expect(missing(['2025-01-01', '2025-03-31'])).toEqual([
      '2025-01-01/2025-01-31',
      '2025-02-01/2025-02-28',
      '2025-03-01/2025-03-31',
    ])
  })

  it.each([
    ['ends with the month before the duty', ['2024-10-01', '2024-12-31'], []],
    ['reaches one day into the first month', ['2024-10-01', '2025-01-01'], ['2025-01-01/2025-01-01']],
    ['begins on the last day of a closed month', ['2025-03-31', '2025-06-30'], ['2025-03-31/2025-03-31']],
    ['begins on the first day of the open month', ['2025-04-01', '2025-06-30'], []],
  ] as const)('or not, when it %s', (_, dimona, expected) => {
    expect(missing(dimona)).toEqual(expected)
  })

  it('up to the last closed month when the Dimona period is open', () => {
    expect(missing(['2025-02-20', null])).toEqual(['2025-02-20/2025-02-28', '2025-03-01/2025-03-31'])
  })

  it.each([
    ['the day before', '2025-02-01', '2025-02-09', true],
    ['the first day', '2025-02-01', '2025-02-10', false],
    ['the last day', '2025-02-20', '2025-02-28', false],
    ['the day after', '2025-02-21', '2025-02-28', true],
    ['all days, from another month to another', '2025-01-15', '2025-03-15', false],
  ])('unless a calculation touches those days: %s', (_, startDate, endDate, isMissing) => {
    const found = missing(['2025-02-10', '2025-02-20'], [[startDate, endDate]])
    expect(found).toEqual(isMissing ? ['2025-02-10/2025-02-20'] : [])
  })

  it('in the other months still, when one was declared', () => {
    expect(missing(['2025-01-01', '2025-03-31'], [['2025-02-01', '2025-02-28']])).toEqual([
      '2025-01-01/2025-01-31',
      '2025-03-01/2025-03-31',
    ])
  })
})
