import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateRange,
  formatDay,
  formatExactTime,
  formatLongDate,
  formatMoment,
  formatMonth,
  formatPlainDate,
  formatTime,
  formatWeekday,
} from '@/lib/i18n/format-date.ts'

describe('days', () => {
  it('are dd/mm/yyyy in the four languages', () => {
    expect(formatDate('2025-12-05')).toBe('05/12/2025')
  })

  it('of a range are joined by an en dash; an open end shows the beginning', () => {
    expect(formatDateRange({ startDate: '2025-11-01', endDate: '2025-11-30' })).toBe('01/11/2025\u00a0– 30/11/2025')
    expect(formatDateRange({ startDate: '2025-11-01', endDate: null })).toBe('01/11/2025')
  })

  it.each([
    ['fr', 'mercredi 10 décembre 2025'],
    ['nl', 'woensdag 10 december 2025'],
    ['de', 'Mittwoch, 10. Dezember 2025'],
    ['en', 'Wednesday 10 December 2025'],
  ] as const)('of a deadline stand in words: %s', (language, words) => {
    expect(formatLongDate('2025-12-10', language)).toBe(words)
  })

  it('the first is "1er" in French alone, the eleventh is not', () => {
    expect(formatPlainDate('2025-12-01', 'fr')).toBe('1er décembre 2025')
    expect(formatPlainDate('2025-12-11', 'fr')).toBe('11 décembre 2025')
    expect(formatPlainDate('2025-12-01', 'nl')).toBe('1 december 2025')
  })

  it('months and weekdays stand alone too', () => {
    expect(formatMonth('2025-08-31', 'fr')).toBe('août 2025')
    expect(formatMonth('2025-08', 'de')).toBe('August 2025')
    expect(formatWeekday('2025-12-10', 'nl')).toBe('woensdag')
  })
})

describe('instants are shown in Brussels', () => {
  it('in summer two hours after UTC, past midnight the next day', () => {
    const instant = new Date('2025-06-01T22:30:05Z')
    expect(formatTime(instant)).toBe('00:30')
    expect(formatExactTime(instant)).toBe('00:30:05')
    expect(formatDay(instant)).toBe('02/06/2025')
    expect(formatMoment(instant)).toBe('02/06/2025\u00a000:30')
  })

  it('in winter one hour after UTC', () => {
    expect(formatTime(new Date('2025-12-09T13:32:00Z'))).toBe('14:32')
  })
})
