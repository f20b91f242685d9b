import { describe, expect, it } from 'vitest'
import {
  computeCancellation,
  computeIncomeYear,
  computeInForce,
  computeWaiting,
  computeWithdrawn,
} from '@/lib/domain/counter/in-force.ts'
import { aVersion } from '../../../factories/counter.ts'
import { cents, range } from '../../../factories/values.ts'

const original = aVersion()
const waiting = aVersion({ number: 2, kind: 'modification', status: 'processing', wageCents: cents(2000_00) })
const accepted = { ...waiting, status: 'accepted' as const }
const cancelled = aVersion({ number: 3, kind: 'cancellation' })

describe('the version that counts', () => {
  it.each([
    ['nothing before the first acceptance', [{ ...original, status: 'processing' as const }], null],
    ['nothing after a refusal', [{ ...original, status: 'refused' as const }], null],
    ['the accepted original', [original], original],
    ['the accepted one while its change is in processing', [original, waiting], original],
    ['the accepted one when its change is refused', [original, { ...waiting, status: 'refused' as const }], original],
    ['the last accepted one, in whatever order they are read', [accepted, original], accepted],
    ['nothing once a cancellation is accepted', [original, accepted, cancelled], null],
    [
      'the accepted one while its cancellation is in processing',
      [original, { ...cancelled, status: 'processing' as const }],
      original,
    ],
    [
      'the original sent anew after a refusal',
      [
        { ...original, status: 'refused' as const },
        { ...original, number: 2 },
      ],
      { ...original, number: 2 },
    ],
  ])('is %s', (_, versions, expected) => {
    expect(computeInForce(versions)).toEqual(expected)
  })

  it('is remembered when it was withdrawn, with what withdrew it', () => {
    expect(computeWithdrawn([original, accepted, cancelled])).toEqual(accepted)
    expect(computeCancellation([original, accepted, cancelled])).toEqual(cancelled)
    expect(computeWithdrawn([original, accepted])).toBeNull()
  })

  it('waits apart when it is in processing', () => {
    expect(computeWaiting([original, waiting])).toEqual(waiting)
    expect(computeWaiting([original])).toBeNull()
  })
})

describe('the income year', () => {
  it('is that of the calculation period, not that of receipt', () => {
    const late = aVersion({
      calculationPeriod: range('2025-12-01', '2025-12-31'),
      receivedAt: new Date('2026-03-01T10:00:00Z'),
    })
    expect(computeIncomeYear(late)).toBe(2025)
  })
})
