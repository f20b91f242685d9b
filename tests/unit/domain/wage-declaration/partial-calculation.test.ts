import { describe, expect, it } from 'vitest'
import {
  computeCalculation,
  computeValidity,
  computeWholeRange,
  isEmptyPremium,
} from '@/lib/domain/wage-declaration/partial-calculation.ts'
import { aCalculation, aDraft, aPremium, aQuality } from '@/tests/factories/calculation.ts'
import { cents, day, impossibleDay, range } from '@/tests/factories/values.ts'

describe('a range that may be incomplete', () => {
  it('is whole with both days, real and in order', () => {
    expect(computeWholeRange(range('2025-02-01', '2025-02-01'))).toEqual(range('2025-02-01', '2025-02-01'))
    expect(computeWholeRange({})).toBeNull()
    expect(computeWholeRange({ startDate: day('2025-02-01') })).toBeNull()
    expect(computeWholeRange({ endDate: day('2025-02-01') })).toBeNull()
    expect(computeWholeRange(range('2025-02-02', '2025-02-01'))).toBeNull()
    expect(computeWholeRange({ startDate: impossibleDay('2025-02-30'), endDate: day('2025-03-01') })).toBeNull()
    expect(computeWholeRange({ startDate: day('2025-02-01'), endDate: impossibleDay('2025-02-30') })).toBeNull()
  })
})

describe('the validity of a quality', () => {
  it('is its own, else that of the calculation', () => {
    const own = range('2025-02-06', '2025-02-09')
    expect(computeValidity({ validityPeriod: own, premiums: [] }, aCalculation())).toEqual(own)
    expect(computeValidity({ premiums: [] }, aCalculation())).toEqual(range('2025-02-01', '2025-02-28'))
    expect(computeValidity({ premiums: [] }, { calculationPeriod: {}, qualities: [] })).toBeNull()
  })
})

describe('a complete calculation', () => {
  it('comes of a draft in which nothing is missing, empty rows left out', () => {
    const { unreadable: _none, ...draft } = aDraft({
      qualities: [
        {
          employerCategory: '210',
          workerType: 'blueCollar',
          grossWageCents: cents(1000_00),
          premiums: [{}, aPremium()],
        },
      ],
    })
    expect(computeCalculation(draft)).toEqual(aCalculation({ qualities: [aQuality({ premiums: [aPremium()] })] }))
    expect(isEmptyPremium({})).toBe(true)
    expect(isEmptyPremium({ frequencyMonths: 0 })).toBe(false)
  })

  it('is none while something required is missing', () => {
    const draft = aDraft()
    expect(computeCalculation({ ...draft, calculationDate: undefined })).toBeNull()
    expect(computeCalculation({ ...draft, calculationPeriod: { startDate: day('2025-02-01') } })).toBeNull()
    expect(computeCalculation({ ...draft, qualities: [{ premiums: [] }] })).toBeNull()
    const halfPremium = [{ ...aQuality(), premiums: [{ frequencyMonths: 1 }] }]
    expect(computeCalculation({ ...draft, qualities: halfPremium })).toBeNull()
  })
})
