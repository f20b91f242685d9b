import { describe, expect, it } from 'vitest'
import type { PensionDays } from '@/lib/domain/counter/facts.ts'
import { computeFirstPensionDay, computeSituationOn, computeYearSituation } from '@/lib/domain/counter/situation.ts'
import { day } from '../../../factories/values.ts'

const pension = (startDate: string, endDate: string | null = null): PensionDays => ({
  kind: 'pensioner',
  startDate: day(startDate),
  endDate: endDate === null ? null : day(endDate),
})
const early = (startDate: string, endDate: string | null = null): PensionDays => ({
  ...pension(startDate, endDate),
  kind: 'earlyPensioner',
})

describe('the situation on a day', () => {
  it.each([
    ['the day before the first pension day', '2025-06-30', 'worker'],
    ['the first pension day', '2025-07-01', 'pensioner'],
    ['any later day', '2031-01-01', 'pensioner'],
  ])('on %s', (_, date, expected) => {
    expect(computeSituationOn([pension('2025-07-01')], day(date))).toBe(expected)
  })

  it('is that of the full pension where both are recorded', () => {
    expect(computeSituationOn([early('2023-10-01'), pension('2025-07-01')], day('2025-07-01'))).toBe('pensioner')
    expect(computeSituationOn([early('2023-10-01'), pension('2025-07-01')], day('2025-06-30'))).toBe('earlyPensioner')
  })
})

describe('the situation that heads a year', () => {
  it.each<[string, PensionDays[], string, string | null]>([
    ['nobody with a pension', [], 'worker', null],
    ['a pensioner since before', [pension('2018-03-01')], 'pensioner', null],
    ['a pensioner from 1 January', [pension('2025-01-01')], 'pensioner', null],
    ['a pensioner from 2 January', [pension('2025-01-02')], 'worker', '2025-01-02'],
    ['a pensioner from July', [pension('2025-07-01')], 'worker', '2025-07-01'],
    ['a pensioner from 31 December', [pension('2025-12-31')], 'worker', '2025-12-31'],
    ['a pensioner from next year', [pension('2026-01-01')], 'worker', null],
    ['an early pensioner since before', [early('2023-10-01')], 'earlyPensioner', null],
    ['an early pensioner from July', [early('2025-07-01')], 'worker', '2025-07-01'],
    [
      'an early pensioner who is pensioned in July',
      [early('2023-10-01', '2025-06-30'), pension('2025-07-01')],
      'earlyPensioner',
      '2025-07-01',
    ],
    ['a pension that ended in March', [pension('2018-03-01', '2025-03-31')], 'worker', null],
  ])('%s', (_, pensionDays, situation, firstPensionDay) => {
    expect(computeYearSituation(pensionDays, 2025)).toBe(situation)
    expect(computeFirstPensionDay(pensionDays, 2025)).toBe(firstPensionDay)
  })
})
