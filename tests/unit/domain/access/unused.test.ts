import { describe, expect, it } from 'vitest'
import { isUnused } from '@/lib/domain/access/unused.ts'
import { type LocalDate, parseLocalDate } from '@/lib/domain/local-date.ts'

const day = (text: string | null) => (text === null ? null : (parseLocalDate(text) as LocalDate))

describe('a right is unused', () => {
  it.each([
    ['89 days after its last use', '2026-01-01', null, '2026-03-17', false],
    ['90 days after its last use', '2026-01-01', null, '2026-03-16', true],
    ['89 days after it was given and never used', '2026-03-17', null, null, false],
    ['90 days after it was given and never used', '2026-03-16', null, null, true],
    ['used long ago and given again yesterday', '2026-06-13', null, '2025-01-01', false],
    ['when it is over already', '2025-01-01', '2026-06-13', null, false],
    ['when it has not begun', '2026-06-15', null, null, false],
  ] as const)('%s', (...row) => {
    const [, startDate, endDate, lastUsedDate, expected] = row
    const granted = {
      permission: 'eBox',
      startDate: day(startDate) as LocalDate,
      endDate: day(endDate),
      lastUsedDate: day(lastUsedDate),
    } as const
    expect(isUnused(granted, day('2026-06-14') as LocalDate)).toBe(expected)
  })
})
