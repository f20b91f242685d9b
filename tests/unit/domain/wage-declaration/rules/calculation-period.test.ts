import { describe, expect, it } from 'vitest'
import {
  checkCalculationPeriodBounds,
  checkCalculationPeriodDates,
  checkPeriodBounds,
  checkPeriodYear,
  checkSingleYear,
} from '@/lib/domain/wage-declaration/rules/calculation-period.ts'
import { aCalculation } from '@/tests/factories/calculation.ts'
import { someFacts, someLimits } from '@/tests/factories/facts.ts'
import { day, range } from '@/tests/factories/values.ts'

const over = (startDate: string, endDate: string) => aCalculation({ calculationPeriod: range(startDate, endDate) })

describe('rule 7', () => {
  it('a calculation period has both days, in order', () => {
    expect(checkCalculationPeriodDates(aCalculation())).toEqual([])
    expect(checkCalculationPeriodDates({ calculationPeriod: {}, qualities: [] })).toHaveLength(2)
    expect(checkCalculationPeriodDates(over('2025-02-28', '2025-02-01'))).toMatchObject([
      { code: '90501-014', path: 'calculationPeriod.endDate' },
    ])
  })
})

describe('rule 8', () => {
  it('a calculation period that straddles two years is refused, with the two parts to transmit', () => {
    expect(checkSingleYear(over('2024-12-15', '2025-01-14'))).toEqual([
      {
        code: '90501-021',
        severity: 'blocking',
        path: 'calculationPeriod.endDate',
        parameters: { splitEndDate: '2024-12-31', splitStartDate: '2025-01-01' },
      },
    ])
  })

  it.each([
    ['2024-12-31', '2024-12-31', 0],
    ['2024-01-01', '2024-12-31', 0],
    ['2024-12-31', '2025-01-01', 1],
    ['2025-01-01', '2025-01-01', 0],
  ])('from %s to %s: %i refusals', (startDate, endDate, count) => {
    expect(checkSingleYear(over(startDate, endDate))).toHaveLength(count)
  })

  it('says nothing of a period that is not whole', () => {
    expect(checkPeriodYear({ startDate: day('2024-12-15') }, '')).toEqual([])
    expect(checkPeriodYear(range('2025-01-14', '2024-12-15'), '')).toEqual([])
  })
})

describe('rule 9', () => {
  it.each([
    [
      '2023-12-31',
      [{ code: '90501-330', path: 'calculationPeriod.startDate', parameters: { limitDate: '2024-01-01' } }],
    ],
    ['2024-01-01', []],
    ['2024-01-02', []],
  ])('a calculation period from %s, the first date taken being 1 January 2024', (startDate, expected) => {
    expect(checkCalculationPeriodBounds(over(startDate, '2024-01-31'), someFacts())).toMatchObject(expected)
    expect(checkCalculationPeriodBounds(over(startDate, '2024-01-31'), someFacts())).toHaveLength(expected.length)
  })

  it.each([
    ['2025-03-31', 0],
    ['2025-04-01', 0],
    ['2025-04-02', 1],
  ])('on 1 March, a calculation period to %s gives %i refusals: 31 days ahead at most', (endDate, count) => {
    const found = checkCalculationPeriodBounds(over('2025-03-01', endDate), someFacts({ today: day('2025-03-01') }))
    expect(found).toHaveLength(count)
    for (const anomaly of found) {
      expect(anomaly).toMatchObject({ path: 'calculationPeriod.endDate', parameters: { limitDate: '2025-04-01' } })
    }
  })

  it('follows the dated parameters', () => {
    const limits = someLimits({ firstCalculationDate: day('2026-01-01'), daysAhead: 0 })
    const circumstances = { today: day('2025-03-01'), limits, prefix: '' }
    expect(checkPeriodBounds(range('2025-03-01', '2025-03-02'), circumstances).map(({ path }) => path)).toEqual([
      'startDate',
      'endDate',
    ])
    expect(checkPeriodBounds({}, circumstances)).toEqual([])
  })
})
