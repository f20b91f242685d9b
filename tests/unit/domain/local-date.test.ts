import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  computeLocalDate,
  daysBetween,
  endOfMonth,
  endOfYear,
  hasOverlap,
  isCovered,
  isWithin,
  latestOf,
  localDate,
  monthOf,
  parseLocalDate,
  quarterOf,
  splitAtYearEnd,
  startOfMonth,
  startOfQuarter,
  startOfYear,
  todayInBrussels,
  yearOf,
} from '@/lib/domain/local-date.ts'
import { day, range } from '@/tests/factories/values.ts'

/** Any day from 1900 to 2199. */
const anyDay = fc.integer({ min: -25_567, max: 84_005 }).map((days) => addDays(day('1970-01-01'), days))

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01', '9999-12-31'])('%s is in the calendar', (text) => {
    expect(parseLocalDate(text)).toBe(text)
  })

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-02-31',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
  ])('%s is not', (text) => {
    expect(parseLocalDate(text)).toBeNull()
    expect(localDate.safeParse(text).success).toBe(false)
  })

  it.each(['', ' 2025-01-01', '2025-01-01T00:00:00Z', '20250101', '01/01/2025', '2025-01-01\n'])(
    'is not read from %j',
    (text) => {
      expect(parseLocalDate(text)).toBeNull()
    },
  )

  it('is named by year, month and day', () => {
    expect(computeLocalDate(2024, 2, 29)).toBe('2024-02-29')
    expect(computeLocalDate(800, 1, 1)).toBe('0800-01-01')
    expect(computeLocalDate(2025, 2, 29)).toBeNull()
    expect([yearOf(day('2025-12-01')), monthOf(day('2025-12-01'))]).toEqual([2025, 12])
  })

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => parseLocalDate(text) === null || text.length === 10))
  })
})

describe('today in Brussels', () => {
  it.each([
    ['2025-01-31T22:59:59.999Z', '2025-01-31'],
    ['2025-01-31T23:00:00.000Z', '2025-02-01'],
    ['2025-07-31T21:59:59.999Z', '2025-07-31'],
    ['2025-07-31T22:00:00.000Z', '2025-08-01'],
    ['2025-12-31T22:59:59.999Z', '2025-12-31'],
    ['2025-12-31T23:00:00.000Z', '2026-01-01'],
    ['2025-03-30T00:59:59.999Z', '2025-03-30'],
    ['2025-10-26T22:59:59.999Z', '2025-10-26'],
    ['2025-10-26T23:00:00.000Z', '2025-10-27'],
  ])('at %s it is %s, summer time and winter time, wherever the machine stands', (instant, expected) => {
    expect(todayInBrussels(new Date(instant))).toBe(expected)
  })
})

describe('reckoning with days', () => {
  it('crosses months, years, leap days and changes of the clock', () => {
    expect(addDays(day('2024-12-28'), 5)).toBe('2025-01-02')
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(day('2025-03-29'), 1)).toBe('2025-03-30')
    expect(addDays(day('2025-03-30'), 1)).toBe('2025-03-31')
    expect(addDays(day('2025-10-26'), -1)).toBe('2025-10-25')
  })

  it('ends a shorter month on its last day', () => {
    expect(addMonths(day('2025-08-31'), 6)).toBe('2026-02-28')
    expect(addMonths(day('2023-08-31'), 6)).toBe('2024-02-29')
    expect(addMonths(day('2025-01-15'), -1)).toBe('2024-12-15')
    expect(addMonths(day('2025-11-30'), 3)).toBe('2026-02-28')
  })

  it('counts back what it added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
        expect(addDays(addDays(date, days), -days)).toBe(date)
      }),
    )
  })

  it('keeps a day within its month, quarter and year', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(isWithin(date, { startDate: startOfMonth(date), endDate: endOfMonth(date) })).toBe(true)
        expect(monthOf(addDays(endOfMonth(date), 1))).toBe((monthOf(date) % 12) + 1)
        expect(startOfQuarter(date) <= startOfMonth(date)).toBe(true)
        expect(isWithin(date, { startDate: startOfYear(yearOf(date)), endDate: endOfYear(yearOf(date)) })).toBe(true)
      }),
    )
  })

  it.each([
    ['2025-01-01', 1, '2025-01-01'],
    ['2025-03-31', 1, '2025-01-01'],
    ['2025-04-01', 2, '2025-04-01'],
    ['2025-09-30', 3, '2025-07-01'],
    ['2025-12-31', 4, '2025-10-01'],
  ])('%s is in quarter %i, which began on %s', (date, quarter, first) => {
    expect(quarterOf(day(date))).toBe(quarter)
    expect(startOfQuarter(day(date))).toBe(first)
  })

  it('orders days and finds the latest', () => {
    expect([day('2025-02-02'), day('2024-12-31'), day('2025-02-01')].sort(compareDates)).toEqual([
      '2024-12-31',
      '2025-02-01',
      '2025-02-02',
    ])
    expect(compareDates(day('2025-01-01'), day('2025-01-01'))).toBe(0)
    expect(latestOf(day('2025-02-07'))).toBe('2025-02-07')
    expect(latestOf(day('2025-02-07'), day('2025-02-28'), day('2025-02-14'))).toBe('2025-02-28')
  })
})

describe('two ranges', () => {
  const february = range('2025-02-01', '2025-02-28')

  it.each([
    ['2025-01-01', '2025-01-31', false],
    ['2025-01-01', '2025-02-01', true],
    ['2025-02-10', '2025-02-10', true],
    ['2025-02-28', '2025-03-31', true],
    ['2025-03-01', '2025-03-31', false],
  ])('%s to %s has a day in common with February: %s', (startDate, endDate, expected) => {
    expect(hasOverlap(range(startDate, endDate), february)).toBe(expected)
    expect(hasOverlap(february, range(startDate, endDate))).toBe(expected)
  })

  it('reach for ever where they have no first or last day', () => {
    expect(hasOverlap({ startDate: day('2020-01-01'), endDate: null }, february)).toBe(true)
    expect(hasOverlap({ startDate: day('2025-03-01'), endDate: null }, february)).toBe(false)
    expect(hasOverlap({ startDate: null, endDate: day('2025-02-01') }, february)).toBe(true)
    expect(hasOverlap({ startDate: null, endDate: day('2025-01-31') }, february)).toBe(false)
    expect(isWithin(day('1850-01-01'), { startDate: null, endDate: null })).toBe(true)
  })
})

describe('a range is covered', () => {
  const february = range('2025-02-01', '2025-02-28')

  it('by one that holds it, by two that follow one another, in any order', () => {
    expect(isCovered(february, [february])).toBe(true)
    expect(isCovered(february, [{ startDate: null, endDate: null }])).toBe(true)
    expect(isCovered(february, [range('2025-02-15', '2025-12-31'), range('2024-01-01', '2025-02-14')])).toBe(true)
    expect(
      isCovered(february, [
        { startDate: day('2025-02-10'), endDate: null },
        { startDate: null, endDate: day('2025-02-20') },
      ]),
    ).toBe(true)
  })

  it('not when a day is missing at either end or between', () => {
    expect(isCovered(february, [])).toBe(false)
    expect(isCovered(february, [range('2025-02-02', '2025-02-28')])).toBe(false)
    expect(isCovered(february, [range('2025-02-01', '2025-02-27')])).toBe(false)
    expect(isCovered(february, [range('2025-02-01', '2025-02-13'), range('2025-02-15', '2025-02-28')])).toBe(false)
  })
})

describe('a range across 31 December', () => {
  it('is split into the part before, which is kept, and the rest', () => {
    expect(splitAtYearEnd(range('2024-12-15', '2025-01-14'))).toEqual({
      before: range('2024-12-15', '2024-12-31'),
      after: range('2025-01-01', '2025-01-14'),
    })
    expect(splitAtYearEnd(range('2024-12-31', '2025-01-01'))?.before).toEqual(range('2024-12-31', '2024-12-31'))
  })

  it('is not split within one year', () => {
    expect(splitAtYearEnd(range('2024-01-01', '2024-12-31'))).toBeNull()
  })

  it('loses no day by it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 800 }), (startDate, days) => {
        const whole = { startDate, endDate: addDays(startDate, days) }
        const parts = splitAtYearEnd(whole) ?? {
          before: whole,
          after: { ...whole, startDate: addDays(whole.endDate, 1) },
        }
        expect(yearOf(parts.before.startDate)).toBe(yearOf(parts.before.endDate))
        expect(addDays(parts.before.endDate, 1)).toBe(parts.after.startDate)
        expect([parts.before.startDate, parts.after.endDate]).toEqual([whole.startDate, whole.endDate])
      }),
    )
  })
})
