import { expect, it } from 'vitest'
import { computeDimonaPeriodId, isDimonaPeriodId } from '@/lib/domain/identifiers/dimona-period-id.ts'

it('a Dimona period has twelve digits, the last two the remainder of the others by 97', () => {
  expect(isDimonaPeriodId('600008446383')).toBe(true)
  expect(isDimonaPeriodId('600008446384')).toBe(false)
  expect(isDimonaPeriodId('60000844638')).toBe(false)
})

it('a period number is made from a sequence', () => {
  expect(computeDimonaPeriodId(1_000_000_001)).toHaveLength(12)
  expect(isDimonaPeriodId(computeDimonaPeriodId(1_000_000_001))).toBe(true)
  expect(isDimonaPeriodId(computeDimonaPeriodId(97))).toBe(true)
})
