import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  computeValueOn,
  type DatedValue,
  parseCalendarDay,
  parseParameterFile,
} from '@/lib/domain/legal-parameters/dated-value.ts'
import { employerCategoryFile } from '@/lib/domain/legal-parameters/employer-category-file.ts'
import { addDays } from '@/lib/domain/local-date.ts'
import { day } from '@/tests/factories/values.ts'

const folder = 'prisma/parameters'
const categoryFile = 'employer-categories.json'
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
const files = readdirSync(folder).filter((file) => file !== categoryFile)
const values = files.flatMap((file) => parseParameterFile(read(file)))
const on = (name: string, date: string) => computeValueOn(values, name, day(date))?.value

describe('a dated value', () => {
  const aValue = { name: 'x', value: 1, unit: 'count', legalReference: 'a law', confidence: 'ours' as const }
  const rows: DatedValue[] = [
    {
      ...aValue,
      startDate: day('2024-01-01'),
      endDate: day('2024-12-31'),
      lastCheckedDate: day('2024-01-01'),
      note: null,
    },
    {
      ...aValue,
      value: 2,
      startDate: day('2025-01-01'),
      endDate: null,
      lastCheckedDate: day('2025-01-01'),
      note: null,
    },
  ]

  it.each([
    ['2023-12-31', undefined],
    ['2024-01-01', 1],
    ['2024-12-31', 1],
    ['2025-01-01', 2],
    ['2099-12-31', 2],
  ])('on %s is %s', (date, expected) => {
    expect(computeValueOn(rows, 'x', day(date))?.value).toBe(expected)
    expect(computeValueOn(rows, 'y', day(date))).toBeNull()
  })

  it('may be a day', () => {
    expect(parseCalendarDay(20_240_101)).toBe('2024-01-01')
    expect(() => parseCalendarDay(20_240_231)).toThrow()
  })
})

describe('the parameters shipped with the project', () => {
  it.each(files)('%s is well made: a name of its own, values that follow one another', (file) => {
    const own = parseParameterFile(read(file))
    expect(new Set(own.map(({ name }) => name)).size).toBe(1)
    expect(values.filter(({ name }) => name === own[0]?.name)).toHaveLength(own.length)
    for (const [index, value] of own.slice(1).entries()) {
      const before = own[index]
      expect(before?.endDate && addDays(before.endDate, 1)).toBe(value.startDate)
    }
  })

  it('know the ceiling of each income year, and not yet that of 2027', () => {
    expect([2023, 2024, 2025, 2026, 2027].map((year) => on('annualCeiling', `${year}-06-30`))).toEqual([
      null,
      12_000_00,
      18_000_00,
      18_440_00,
      null,
    ])
    expect([2024, 2025, 2026].map((year) => on('earlyPensionerLimit', `${year}-01-01`))).toEqual([
      7190_00,
      7876_00,
      null,
    ])
  })

  it('know the six minimum wages of 2022, by day of work', () => {
    const days = ['2022-01-01', '2022-03-01', '2022-05-15', '2022-08-01', '2022-11-01', '2022-12-01']
    expect(days.map((date) => on('minimumFlexiTotal', date))).toEqual([1069, 1091, 1112, 1135, 1157, 1181])
    expect(on('minimumFlexiWage', '2022-05-15')).toBe(1033)
    expect(on('minimumFlexiHolidayPay', '2022-05-15')).toBe(79)
  })

  it('a minimum wage and its holiday pay are its total', () => {
    for (const { startDate, value } of values.filter(({ name }) => name === 'minimumFlexiTotal')) {
      expect(Number(on('minimumFlexiWage', startDate)) + Number(on('minimumFlexiHolidayPay', startDate))).toBe(value)
    }
  })

  it('may do without a note', () => {
    const value = { value: 1, legalReference: 'a law', confidence: 'ours', lastCheckedDate: '2026-01-01' }
    const file = { name: 'x1', unit: 'count', values: [{ ...value, startDate: '2026-01-01', endDate: null }] }
    expect(parseParameterFile(file)).toMatchObject([{ name: 'x1', unit: 'count', note: null }])
  })

  it('are refused in another shape', () => {
    expect(() => parseParameterFile({ name: 'x', unit: 'euros', values: [] })).toThrow()
  })
})

describe('the employer categories shipped with the project', () => {
  const { categories } = employerCategoryFile.parse(read(categoryFile))
  const flexiOf = (code: string) => categories.filter((each) => each.code === code).map(({ flexi }) => flexi)

  it('are the 279 of annex 27, each described once from a day on', () => {
    expect(categories).toHaveLength(279)
    expect(new Set(categories.map(({ code, startDate }) => `${code} ${startDate}`)).size).toBe(279)
    expect(categories.filter(({ flexi }) => flexi.length > 0)).toHaveLength(72)
  })

  it('begin and end with a quarter', () => {
    for (const { startDate, endDate } of categories) {
      expect(startDate).toMatch(/-(01|04|07|10)-01$/)
      if (endDate) expect(endDate).toMatch(/-(03-31|06-30|09-30|12-31)$/)
    }
  })

  it('open horeca to flexi-jobs from December 2015, casual workers never, 597 without known dates', () => {
    expect(flexiOf('017')).toMatchObject([
      [{ workerTypes: ['blueCollar', 'whiteCollar'], startDate: '2015-12-01', endDate: null }],
    ])
    expect(flexiOf('317')).toEqual([[]])
    expect(flexiOf('597')).toMatchObject([[{ startDate: null, endDate: null }]])
    expect(flexiOf('322')).toMatchObject([[], [{ startDate: '2024-04-01' }]])
  })
})
