import { describe, expect, it } from 'vitest'
import { computeDaysLeft, computeDueState } from '@/lib/domain/to-do/due.ts'
import { day } from '@/tests/factories/values.ts'

describe('a last day', () => {
  it.each([
    ['2025-03-05', '2025-02-27', 6, 'later'],
    ['2025-03-05', '2025-02-28', 5, 'soon'],
    ['2025-03-05', '2025-03-01', 4, 'soon'],
    ['2025-03-05', '2025-03-05', 0, 'soon'],
    ['2025-03-05', '2025-03-06', -1, 'overdue'],
    ['2025-01-02', '2024-12-31', 2, 'soon'],
    ['2024-03-01', '2024-02-28', 2, 'soon'],
    ['2025-04-02', '2025-03-29', 4, 'soon'],
  ] as const)('of %s, seen on %s, is %i days away: %s', (dueDate, today, daysLeft, state) => {
    expect(computeDaysLeft(day(dueDate), day(today))).toBe(daysLeft)
    expect(computeDueState(day(dueDate), day(today))).toBe(state)
  })
})
