import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type DatedValue, parseParameterFile } from '@/lib/domain/legal-parameters/dated-value.ts'
import {
  computeMinimumWage,
  generalMinimum,
  healthCareMinimum,
  listMinimumWages,
} from '@/lib/domain/legal-parameters/minimum-wage.ts'
import { day } from '@/tests/factories/values.ts'

const values = readdirSync('prisma/parameters')
  .filter((file) => file.startsWith('minimum-'))
  .flatMap((file) => parseParameterFile(JSON.parse(readFileSync(`prisma/parameters/${file}`, 'utf8'))))
const on = (date: string) => computeMinimumWage(values, generalMinimum, day(date))

describe('the minimum flexi wage', () => {
  it.each([
    ['2015-11-30', undefined],
    ['2015-12-01', 950],
    ['2022-04-30', 1091],
    ['2022-05-01', 1112],
    ['2022-05-15', 1112],
    ['2022-07-31', 1112],
    ['2022-08-01', 1135],
    ['2024-04-30', 1205],
    ['2025-02-01', 1253],
    ['2026-03-01', 1278],
  ])('for work on %s is %s cents an hour in total', (date, total) => {
    expect(on(date)?.totalCents).toBe(total)
  })

  it('is listed from the latest to the first, each until the next', () => {
    const all = listMinimumWages(values, generalMinimum)
    expect(all).toHaveLength(16)
    expect(all[0]).toMatchObject({ startDate: '2026-03-01', endDate: null, wageCents: 1187, holidayPayCents: 91 })
    expect(all.at(-1)).toMatchObject({ startDate: '2015-12-01', endDate: '2016-05-31', totalCents: 950 })
  })

  it('health care had its own in 2023', () => {
    expect(listMinimumWages(values, healthCareMinimum).map(({ totalCents }) => totalCents)).toEqual([1569, 1539])
    expect(computeMinimumWage(values, healthCareMinimum, day('2024-01-01'))).toBeNull()
  })

  it('a part that changes alone begins a row, and the total is the sum of the parts', () => {
    const last = values.find(({ name, endDate }) => name === 'minimumFlexiWage' && endDate === null) as DatedValue
    const later = { ...last, startDate: day('2027-01-01'), value: 1211 }
    const changed = values.map((value) => (value === last ? { ...last, endDate: day('2026-12-31') } : value))
    const rows = listMinimumWages([...changed, later], generalMinimum)
    expect(rows.slice(0, 2)).toMatchObject([
      { startDate: '2027-01-01', endDate: null, totalCents: 1302 },
      { startDate: '2026-03-01', endDate: '2026-12-31', totalCents: 1278 },
    ])
  })

  it('whose parts are not known has the total that is', () => {
    const totals = values.filter(({ name }) => name !== 'minimumFlexiHolidayPay')
    expect(computeMinimumWage(totals, generalMinimum, day('2022-05-15'))).toMatchObject({
      holidayPayCents: null,
      totalCents: 1112,
    })
  })
})
