import { describe, expect, it } from 'vitest'
import { computeDigestWeek, computeWeekStart, hasDigestContent } from '@/lib/domain/to-do/digest.ts'
import { day } from '@/tests/factories/values.ts'

describe('an ISO week', () => {
  it.each([
    ['2025-06-02', '2025-06-02'],
    ['2025-06-08', '2025-06-02'],
    ['2025-06-09', '2025-06-09'],
    // Monday of week 1 of 2025 lies in 2024, Sunday of week 53 of 2026 in 2027.
    ['2025-01-01', '2024-12-30'],
    ['2024-12-29', '2024-12-23'],
    ['2027-01-03', '2026-12-28'],
    ['2027-01-04', '2027-01-04'],
    ['2024-02-29', '2024-02-26'],
    ['2025-03-30', '2025-03-24'],
    ['2025-03-31', '2025-03-31'],
    ['2025-10-26', '2025-10-20'],
    ['2025-10-27', '2025-10-27'],
  ])('has %s begin on Monday %s', (date, monday) => {
    expect(computeWeekStart(day(date))).toBe(monday)
  })
})

describe('the weekly mail', () => {
  it.each([
    // Seven o'clock in Brussels is six in winter and five in summer for the world.
    ['2025-01-06T05:59:59.999Z', null],
    ['2025-01-06T06:00:00.000Z', '2025-01-06'],
    ['2025-07-07T04:59:59.999Z', null],
    ['2025-07-07T05:00:00.000Z', '2025-07-07'],
    // The Mondays after the clocks were changed.
    ['2025-03-31T04:59:59.999Z', null],
    ['2025-03-31T05:00:00.000Z', '2025-03-31'],
    ['2025-10-27T05:59:59.999Z', null],
    ['2025-10-27T06:00:00.000Z', '2025-10-27'],
    // Monday has begun in Brussels and not yet in London; on Sunday evening it is still the week before.
    ['2025-01-05T23:00:00.000Z', null],
    ['2025-01-05T22:59:59.999Z', '2024-12-30'],
    ['2025-07-06T22:00:00.000Z', null],
    ['2025-07-06T21:59:59.999Z', '2025-06-30'],
    // A worker that slept wakes on any later day of the week, over the turn of the year too.
    ['2025-01-01T00:30:00.000Z', '2024-12-30'],
    ['2024-12-31T23:30:00.000Z', '2024-12-30'],
    ['2025-07-11T16:00:00.000Z', '2025-07-07'],
  ])('at %s belongs to the week of %s', (now, monday) => {
    expect(computeDigestWeek(new Date(now))).toBe(monday)
  })

  it('is there when anything waits, whatever it is', () => {
    const nothing = { missing: 0, unsent: 0, overdue: 0, refused: 0, dispute: 0, draft: 0, unread: 0 }
    expect(hasDigestContent(nothing)).toBe(false)
    for (const kind of ['missing', 'unsent', 'refused', 'dispute', 'draft', 'unread'] as const)
      expect(hasDigestContent({ ...nothing, [kind]: 1 }), kind).toBe(true)
  })
})
