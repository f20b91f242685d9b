import { describe, expect, it } from 'vitest'
import { computeFollowingWagePeriod } from '@/lib/domain/transmission/following-wage-period.ts'
import { someLimits } from '@/tests/factories/facts.ts'
import { day, range } from '@/tests/factories/values.ts'

const limits = someLimits()
const following = (startDate: string, endDate: string, today = '2025-03-10') =>
  computeFollowingWagePeriod(range(startDate, endDate), { today: day(today), limits })

describe('the same kind of wage period as last time', () => {
  it.each([
    ['a whole month, then a shorter one', range('2025-01-01', '2025-01-31'), range('2025-02-01', '2025-02-28')],
    ['a whole month, then a longer one', range('2025-02-01', '2025-02-28'), range('2025-03-01', '2025-03-31')],
    ['February of a leap year', range('2024-02-01', '2024-02-29'), range('2024-03-01', '2024-03-31')],
    ['January before a leap day', range('2024-01-01', '2024-01-31'), range('2024-02-01', '2024-02-29')],
    [
      '28 days of a leap February are no whole month',
      range('2024-02-01', '2024-02-28'),
      range('2024-02-29', '2024-03-27'),
    ],
    ['December, then January of the next year', range('2024-12-01', '2024-12-31'), range('2025-01-01', '2025-01-31')],
    ['a week from Monday to Sunday', range('2025-02-24', '2025-03-02'), range('2025-03-03', '2025-03-09')],
    ['a week from Wednesday', range('2025-01-29', '2025-02-04'), range('2025-02-05', '2025-02-11')],
    ['one day', range('2025-03-31', '2025-03-31'), range('2025-04-01', '2025-04-01')],
    ['half a month', range('2025-03-01', '2025-03-15'), range('2025-03-16', '2025-03-30')],
    ['two months are days like others', range('2025-01-01', '2025-02-28'), range('2025-03-01', '2025-04-28')],
    ['up to a split at 31 December', range('2024-12-30', '2024-12-31'), range('2025-01-01', '2025-01-02')],
    ['that ends on 31 December', range('2024-12-18', '2024-12-24'), range('2024-12-25', '2024-12-31')],
  ])('%s', (_, { startDate, endDate }, expected) => {
    expect(following(startDate, endDate, '2025-04-01')).toEqual(expected)
  })

  it.each([
    ['a week', '2024-12-19', '2024-12-25'],
    ['a month from the middle on', '2024-11-16', '2024-12-15'],
  ])('never passes 31 December: %s', (_, startDate, endDate) => {
    expect(following(startDate, endDate)).toBeNull()
  })

  it('begins on the first date taken at the earliest', () => {
    expect(following('2023-11-01', '2023-11-30')).toBeNull()
    expect(following('2023-12-01', '2023-12-31')).toEqual(range('2024-01-01', '2024-01-31'))
    expect(following('2023-12-24', '2023-12-30')).toBeNull()
  })

  it('ends no more days ahead than a wage period may', () => {
    expect(following('2025-02-01', '2025-02-28', '2025-02-28')).toEqual(range('2025-03-01', '2025-03-31'))
    expect(following('2025-02-01', '2025-02-28', '2025-02-27')).toBeNull()
  })
})
