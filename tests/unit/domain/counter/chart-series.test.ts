import { describe, expect, it } from 'vitest'
import { computeGrid, listSeries } from '@/lib/domain/counter/chart-series.ts'
import { computeCounter } from '@/lib/domain/counter/compute-counter.ts'
import { endOfMonth } from '@/lib/domain/local-date.ts'
import { aCounterDeclaration, aVersion, someCounterFacts } from '../../../factories/counter.ts'
import { cents, day } from '../../../factories/values.ts'

/** One payslip of that amount, of that employer, in that month of 2025. */
function paid(employerId: string, month: number, wage: number) {
  const startDate = day(`2025-${String(month).padStart(2, '0')}-01`)
  const calculationPeriod = { startDate, endDate: endOfMonth(startDate) }
  return aCounterDeclaration([aVersion({ calculationPeriod, wageCents: cents(wage) })], {
    employerId,
    employerName: `Employer ${employerId}`,
  })
}

const counterOf = (...declarations: ReturnType<typeof paid>[]) => computeCounter(someCounterFacts({ declarations }))
const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

describe('what the bars of the months are stacked of', () => {
  it('is nothing in a year without payslips', () => {
    expect(listSeries(counterOf())).toEqual([])
  })

  it('is one amount for each of the twelve months, to the cent', () => {
    const counter = counterOf(...everyMonth.map((month) => paid('a', month, month * 100_00 + month)))
    const [series, ...others] = listSeries(counter)
    expect(others).toEqual([])
    expect(series).toEqual({
      employerName: 'Employer a',
      shade: 1,
      monthCents: everyMonth.map((month) => month * 100_00 + month),
    })
    expect(series?.monthCents.reduce((sum, amount) => sum + amount, 0)).toBe(counter.totalCents)
  })

  it('has the largest employer below, and three of them by name', () => {
    const counter = counterOf(paid('a', 1, 1_00), paid('b', 1, 3_00), paid('c', 12, 2_00))
    expect(listSeries(counter).map(({ employerName, shade }) => [employerName, shade])).toEqual([
      ['Employer b', 1],
      ['Employer c', 2],
      ['Employer a', 3],
    ])
  })

  it('puts the third and all smaller ones together from the fourth employer on, and loses no cent', () => {
    const counter = counterOf(
      ...['a', 'b', 'c', 'd', 'e'].flatMap((employer, place) =>
        everyMonth.map((month) => paid(employer, month, 500_01 - place * 100_00)),
      ),
    )
    const series = listSeries(counter)
    expect(series.map(({ employerName }) => employerName)).toEqual(['Employer a', 'Employer b', null])
    for (const { month, totalCents } of counter.months) {
      expect(series.reduce((sum, { monthCents }) => sum + (monthCents[month - 1] ?? 0), 0)).toBe(totalCents)
    }
  })

  it('leaves out an employer who only waits, or paid nothing', () => {
    const waiting = aCounterDeclaration([aVersion({ status: 'processing' })], { employerId: 'w' })
    const counter = counterOf(paid('a', 2, 10_00), paid('z', 2, 0), waiting)
    expect(listSeries(counter).map(({ employerName }) => employerName)).toEqual(['Employer a'])
  })

  it('follows a correction downwards', () => {
    const corrected = aCounterDeclaration([
      aVersion({ wageCents: cents(1000_00) }),
      aVersion({ number: 2, kind: 'modification', wageCents: cents(999_99) }),
    ])
    expect(listSeries(counterOf(corrected))[0]?.monthCents[1]).toBe(999_99)
  })
})

describe('the lines behind the bars', () => {
  it.each([
    [0, [], 1_00],
    [1, [], 1_00],
    [99, [], 1_00],
    [1_00, [1_00], 1_00],
    [3_00, [1_00, 2_00, 3_00], 3_00],
    [3_01, [2_00], 3_01],
    [1000_00, [500_00, 1000_00], 1000_00],
    [1500_00, [500_00, 1000_00, 1500_00], 1500_00],
    [1500_01, [1000_00], 1500_01],
    [99_999_99, [50_000_00], 99_999_99],
  ])('for %i cents stand at %j', (highestCents, lines, topCents) => {
    expect(computeGrid(highestCents)).toEqual({ lines, topCents })
  })
})
