import { describe, expect, it } from 'vitest'
import { computeHolidayPayPercent, computeLimit, computeThresholds } from '@/lib/domain/counter/limit.ts'
import type { DatedValue } from '@/lib/domain/legal-parameters/dated-value.ts'
import { shippedValues } from '../../../factories/counter.ts'
import { day } from '../../../factories/values.ts'

describe('the ceiling of an income year', () => {
  it.each([
    [2014, { kind: 'none', because: 'year' }],
    [2023, { kind: 'none', because: 'year' }],
    [2024, { kind: 'ceiling', limitCents: 12_000_00 }],
    [2025, { kind: 'ceiling', limitCents: 18_000_00 }],
    [2026, { kind: 'ceiling', limitCents: 18_440_00 }],
    [2027, { kind: 'notKnownYet', of: 'ceiling' }],
    [2040, { kind: 'notKnownYet', of: 'ceiling' }],
  ])('of %i', (year, expected) => {
    expect(computeLimit(shippedValues, 'worker', year)).toEqual(expected)
  })

  it('is none for a pensioner, in any year', () => {
    for (const year of [2023, 2025, 2027])
      expect(computeLimit(shippedValues, 'pensioner', year)).toEqual({ kind: 'none', because: 'pensioner' })
  })

  it('is, for a pensioner, what the desk has recorded, from the year in which it holds on the first day', () => {
    const [none] = shippedValues.filter(({ name }) => name === 'pensionerCeiling')
    const recorded = { ...(none as DatedValue), startDate: day('2027-01-01'), value: 30_000_00 }
    const values = [{ ...(none as DatedValue), endDate: day('2026-12-31') }, recorded]
    expect(computeLimit(values, 'pensioner', 2026)).toEqual({ kind: 'none', because: 'pensioner' })
    expect(computeLimit(values, 'pensioner', 2027)).toEqual({ kind: 'ceiling', limitCents: 30_000_00 })
    expect(computeLimit([], 'pensioner', 2027)).toEqual({ kind: 'none', because: 'pensioner' })
  })

  it.each([
    [2023, { kind: 'none', because: 'pensionYear' }],
    [2024, { kind: 'pensionLimit', limitCents: 7_190_00 }],
    [2025, { kind: 'pensionLimit', limitCents: 7_876_00 }],
    [2026, { kind: 'notKnownYet', of: 'pensionLimit' }],
  ])('is the pension limit for an early pensioner in %i', (year, expected) => {
    expect(computeLimit(shippedValues, 'earlyPensioner', year)).toEqual(expected)
  })

  it('is known as soon as somebody has recorded it, and not known where nothing is recorded at all', () => {
    const [known] = shippedValues.filter((value) => value.name === 'annualCeiling' && value.value !== null)
    const next = { ...(known as DatedValue), startDate: day('2027-01-01'), endDate: null, value: 19_000_00 }
    expect(computeLimit([next], 'worker', 2027)).toEqual({ kind: 'ceiling', limitCents: 19_000_00 })
    expect(computeLimit([], 'worker', 2027)).toEqual({ kind: 'notKnownYet', of: 'ceiling' })
  })

  it('is lifted from the year for which somebody has recorded that the law sets none', () => {
    const lifted = (name: string) =>
      shippedValues.map((value) =>
        value.name === name && value.endDate === null ? { ...value, confidence: 'confirmed' as const } : value,
      )
    expect(computeLimit(lifted('annualCeiling'), 'worker', 2027)).toEqual({ kind: 'none', because: 'year' })
    expect(computeLimit(lifted('earlyPensionerLimit'), 'earlyPensioner', 2026)).toEqual({
      kind: 'none',
      because: 'pensionYear',
    })
  })
})

describe('the holiday pay in the declared wage', () => {
  const [shipped] = shippedValues.filter(({ name }) => name === 'flexiHolidayPay')
  const next = { ...(shipped as DatedValue), startDate: day('2026-06-01'), value: 8.1 }
  const values = [
    ...shippedValues.filter((value) => value !== shipped),
    { ...(shipped as DatedValue), endDate: day('2026-05-31') },
    next,
  ]

  it.each([
    [2025, '2026-11-22', 7.67],
    [2026, '2026-05-31', 7.67],
    [2026, '2026-06-01', 8.1],
    [2027, '2026-06-01', 8.1],
    [2014, '2026-06-01', null],
  ])('of %i, looked at on %s, is %d percent', (year, today, percent) => {
    expect(computeHolidayPayPercent(values, year, day(today))).toBe(percent)
  })
})

describe('the thresholds', () => {
  const values: DatedValue[] = ['Notice', 'Alert', 'Passed'].flatMap((name, place) => {
    const value = { ...(shippedValues[0] as DatedValue), name: `ceiling${name}Percent`, unit: 'percent' }
    return [
      { ...value, startDate: day('2015-12-01'), endDate: day('2026-05-31'), value: [80, 95, 100][place] ?? 0 },
      { ...value, startDate: day('2026-06-01'), endDate: null, value: [75, 90, 100][place] ?? 0 },
    ]
  })

  it.each([
    ['a past year keeps those of its last day', 2025, '2026-11-22', 80],
    ['the current year has those of today', 2026, '2026-05-31', 80],
    ['from the day they change', 2026, '2026-06-01', 75],
    ['a coming year has those of its first day', 2027, '2026-05-31', 75],
  ])('%s', (_, year, today, notice) => {
    expect(computeThresholds(values, year, day(today)).notice).toBe(notice)
  })

  it('are three, and a missing one is a fault of the installation', () => {
    expect(computeThresholds(shippedValues, 2025, day('2025-12-09'))).toEqual({ notice: 80, alert: 95, passed: 100 })
    expect(() => computeThresholds([], 2025, day('2025-12-09'))).toThrow('ceilingNoticePercent')
  })
})
