import { describe, expect, it } from 'vitest'
import { computeCounter } from '@/lib/domain/counter/compute-counter.ts'
import { readGoldenCounters, toFacts, toGolden } from '../../../../support/counter/golden-counters.ts'

const goldenCounters = readGoldenCounters()

describe('golden counters', () => {
  it('are forty at least', () => {
    expect(goldenCounters.length).toBeGreaterThanOrEqual(40)
  })

  it.each(goldenCounters)('$path: $title', (golden) => {
    const counter = computeCounter(toFacts(golden))
    const { expected } = golden
    const computed = toGolden(counter)
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, computed[key]]))).toEqual(expected)
    const sums = [counter.lines.map((line) => line.amountCents), counter.months.map((month) => month.totalCents)]
    const totals = [...sums, counter.employers.map((employer) => employer.totalCents)].map((amounts) =>
      amounts.reduce<number>((sum, amount) => sum + amount, 0),
    )
    expect(totals).toEqual([counter.totalCents, counter.totalCents, counter.totalCents])
    expect(counter.countedCents + counter.apartCents).toBe(counter.totalCents)
  })
})
