import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeSumCents, euroCents, NO_CENTS } from '@/lib/domain/euro-cents.ts'
import { cents } from '@/tests/factories/values.ts'

describe('money', () => {
  it('is whole cents', () => {
    expect(euroCents.safeParse(100).success).toBe(true)
    expect(euroCents.safeParse(100.5).success).toBe(false)
  })

  it('adds up to the cent, what is not given left out', () => {
    expect(computeSumCents([])).toBe(NO_CENTS)
    expect(computeSumCents([cents(10), undefined, cents(20)])).toBe(30)
  })

  it('adds up to the same in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99_999_999 })), (amounts) => {
        const sum = computeSumCents(amounts.map(cents))
        expect(computeSumCents([...amounts].reverse().map(cents))).toBe(sum)
        expect(sum).toBe(Number(amounts.reduce((total, amount) => total + BigInt(amount), 0n)))
      }),
    )
  })
})
