import { describe, expect, it } from 'vitest'
import { computeDueDate } from '@/lib/domain/wage-declaration/deadline.ts'
import { day } from '@/tests/factories/values.ts'

describe('the last day to transmit', () => {
  it('is five calendar days after a single calculation, across the new year too', () => {
    expect(computeDueDate(day('2024-12-28'), [], 5)).toBe('2025-01-02')
    expect(computeDueDate(day('2024-02-26'), [], 5)).toBe('2024-03-02')
  })

  it('is 5 March 2025 for calculations of 7, 14, 21 and 28 February', () => {
    const all = ['2025-02-07', '2025-02-14', '2025-02-21', '2025-02-28'].map(day)
    for (const date of all) expect(computeDueDate(date, all, 5)).toBe('2025-03-05')
  })

  it('heeds calculations of the same month of the same year alone', () => {
    const others = ['2025-01-31', '2025-03-01', '2024-02-28', '2026-02-28'].map(day)
    expect(computeDueDate(day('2025-02-07'), others, 5)).toBe('2025-02-12')
  })

  it('counts days of the calendar: 29 February, and the nights on which the clock changes, are one day each', () => {
    expect(computeDueDate(day('2024-02-24'), [], 5)).toBe('2024-02-29')
    expect(computeDueDate(day('2024-02-29'), [], 5)).toBe('2024-03-05')
    expect(computeDueDate(day('2025-02-24'), [], 5)).toBe('2025-03-01')
    expect(computeDueDate(day('2025-03-28'), [], 5)).toBe('2025-04-02')
    expect(computeDueDate(day('2025-03-30'), [], 5)).toBe('2025-04-04')
    expect(computeDueDate(day('2025-10-24'), [], 5)).toBe('2025-10-29')
    expect(computeDueDate(day('2025-10-26'), [], 5)).toBe('2025-10-31')
  })

  it('at the end of a year the last calculation of December counts, never one of January', () => {
    const december = ['2025-12-05', '2025-12-31'].map(day)
    expect(computeDueDate(day('2025-12-05'), [...december, day('2026-01-02')], 5)).toBe('2026-01-05')
    expect(computeDueDate(day('2026-01-02'), december, 5)).toBe('2026-01-07')
  })
})
