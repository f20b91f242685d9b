import { describe, expect, it } from 'vitest'
import { computeMinutesLeft, LANES, laneOf } from '@/lib/domain/batch/set-progress.ts'

const readAt = new Date('2025-03-03T09:00:00Z')
const after = (seconds: number) => new Date(readAt.getTime() + seconds * 1000)
const set = {
  status: 'treating' as const,
  readAt,
  formCount: 10_000,
  acceptedCount: 1900,
  remarkedCount: 50,
  refusedCount: 50,
}

describe('the time that a set still takes', () => {
  it('is that of the Forms left, at the pace of those decided', () => {
    expect(computeMinutesLeft(set, after(60))).toBe(4)
    expect(computeMinutesLeft({ ...set, acceptedCount: 9900 - 100 }, after(60))).toBe(1)
  })

  it('is not told before the first Form is decided, nor after the last', () => {
    const untouched = { ...set, acceptedCount: 0, remarkedCount: 0, refusedCount: 0 }
    expect(computeMinutesLeft(untouched, after(60))).toBeNull()
    expect(computeMinutesLeft({ ...set, status: 'received', readAt: null }, after(60))).toBeNull()
    expect(computeMinutesLeft({ ...set, status: 'done' }, after(60))).toBeNull()
  })
})

describe('the lanes of a set', () => {
  it('keep the Forms of a worker together, however his number is written', () => {
    const ssins = ['85073003328', '85.07.30-033.28', '85 07 30 033 28']
    expect(new Set(ssins.map((ssin) => laneOf({ ssin }))).size).toBe(1)
  })

  it('share the workers between them about evenly, and take what is no number', () => {
    const lanes = Array.from({ length: 1000 }, (_, place) => laneOf({ ssin: String(85_073_003_328 + place * 997) }))
    for (const lane of LANES) expect(lanes.filter((each) => each === lane).length).toBeGreaterThan(400)
    expect(LANES).toContain(laneOf({ ssin: 'nobody' }))
  })
})
