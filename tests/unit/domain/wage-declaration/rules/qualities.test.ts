import { describe, expect, it } from 'vitest'
import type { PartialQuality } from '@/lib/domain/wage-declaration/partial-calculation.ts'
import {
  checkQualities,
  checkRepeatedQualities,
  computeChecked,
} from '@/lib/domain/wage-declaration/rules/qualities.ts'
import { aCalculation, aPremium, aQuality } from '@/tests/factories/calculation.ts'
import { someFacts } from '@/tests/factories/facts.ts'
import { day, impossibleDay, range } from '@/tests/factories/values.ts'

const found = (...qualities: readonly PartialQuality[]) =>
  checkQualities({ ...aCalculation(), qualities }, someFacts()).map(({ code, path }) => `${code} ${path}`)
const valid = (startDate: string, endDate: string) => aQuality({ validityPeriod: range(startDate, endDate) })

describe('rule 12', () => {
  it('a declaration has at least one quality', () => {
    expect(found()).toEqual(['90503-001 qualities'])
    expect(found(aQuality())).toEqual([])
  })

  it.each([
    [19, []],
    [20, []],
    [21, ['90503-006 qualities']],
  ])('a declaration with %i qualities', (count, expected) => {
    expect(found(...Array.from({ length: count }, () => aQuality()))).toEqual(expected)
  })

  it.each([
    [19, []],
    [20, []],
    [21, ['90503-006 qualities.0.premiums']],
    [10_000, ['90503-006 qualities.0.premiums']],
  ])('a quality with %i premiums', (count, expected) => {
    expect(found(aQuality({ premiums: Array.from({ length: count }, () => aPremium()) }))).toEqual(expected)
  })

  it.each([
    ['2025-01-31', '2025-02-28', ['90503-388 qualities.0.validityPeriod.startDate']],
    ['2025-02-01', '2025-02-28', []],
    ['2025-02-02', '2025-02-27', []],
    ['2025-02-01', '2025-03-01', ['90503-388 qualities.0.validityPeriod.endDate']],
    [
      '2025-01-31',
      '2025-03-01',
      ['90503-388 qualities.0.validityPeriod.startDate', '90503-388 qualities.0.validityPeriod.endDate'],
    ],
  ])('a quality valid from %s to %s, pay of February', (startDate, endDate, expected) => {
    expect(found(valid(startDate, endDate))).toEqual(expected)
  })

  it('own validity has both days, real and in order', () => {
    const own = (validityPeriod: PartialQuality['validityPeriod']) => found({ ...aQuality(), validityPeriod })
    expect(own({})).toEqual([
      '90503-001 qualities.0.validityPeriod.startDate',
      '90503-001 qualities.0.validityPeriod.endDate',
    ])
    expect(own({ startDate: impossibleDay('2025-02-30'), endDate: day('2025-02-28') })).toEqual([
      '90503-264 qualities.0.validityPeriod.startDate',
    ])
    expect(own(range('2025-02-10', '2025-02-09'))).toEqual(['90503-014 qualities.0.validityPeriod.endDate'])
  })

  it('validity that is not its own, or the same, is told at the calculation period', () => {
    const backwards = range('2025-02-28', '2025-02-01')
    const calculation = aCalculation({
      calculationPeriod: backwards,
      qualities: [aQuality({ validityPeriod: backwards })],
    })
    expect(checkQualities(calculation, someFacts())).toEqual([])
    expect(found({ premiums: [] })).toEqual([])
  })

  it('own validity waits for the calculation period to be compared', () => {
    const partial = {
      calculationPeriod: { startDate: day('2025-02-01') },
      qualities: [valid('2024-01-01', '2024-01-02')],
    }
    expect(checkQualities(partial, someFacts())).toEqual([])
  })

  it('checks one by one only as many qualities as are allowed', () => {
    const many = { ...aCalculation(), qualities: Array.from({ length: 10_000 }, () => aQuality()) }
    expect(computeChecked(many, someFacts())).toHaveLength(20)
  })
})

describe('rule 15', () => {
  const repeated = (...qualities: readonly PartialQuality[]) =>
    checkRepeatedQualities({ ...aCalculation(), qualities }, someFacts())

  it('the same category and worker type twice on the same day is refused, at the second', () => {
    expect(repeated(aQuality({ employerCategory: '597' }), aQuality(), aQuality())).toEqual([
      {
        code: '90503-334',
        severity: 'blocking',
        path: 'qualities.2.employerCategory',
        parameters: { other: 2 },
      },
    ])
  })

  it.each([
    ['2025-02-01', '2025-02-14', 0],
    ['2025-02-01', '2025-02-15', 1],
  ])('one from %s to %s beside one from 15 February: %i refusals', (startDate, endDate, count) => {
    expect(repeated(valid(startDate, endDate), valid('2025-02-15', '2025-02-28'))).toHaveLength(count)
  })

  it('another category or another worker type on the same days is legal', () => {
    expect(repeated(aQuality(), aQuality({ employerCategory: '597' }))).toEqual([])
    expect(repeated(aQuality(), aQuality({ workerType: 'whiteCollar' }))).toEqual([])
  })

  it('what is not filled in repeats nothing', () => {
    expect(repeated({ premiums: [] }, { premiums: [] })).toEqual([])
    expect(repeated({ employerCategory: '210', premiums: [] }, { employerCategory: '210', premiums: [] })).toEqual([])
    const undated = { calculationPeriod: {}, qualities: [aQuality(), { ...aQuality(), validityPeriod: {} }] }
    expect(checkRepeatedQualities(undated, someFacts())).toEqual([])
    const firstUndated = { calculationPeriod: {}, qualities: [{ ...aQuality(), validityPeriod: {} }, aQuality()] }
    expect(checkRepeatedQualities(firstUndated, someFacts())).toEqual([])
  })
})
