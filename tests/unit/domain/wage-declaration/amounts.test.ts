import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computePremiumsCents, computeTotalCents, computeWagesCents } from '@/lib/domain/wage-declaration/amounts.ts'
import { aCalculation, aPremium, aQuality } from '@/tests/factories/calculation.ts'
import { cents } from '@/tests/factories/values.ts'

describe('the total of a declaration', () => {
  it('is all wages and all premiums of all qualities', () => {
    const calculation = aCalculation({
      qualities: [
        aQuality({ grossWageCents: cents(1000_00), premiums: [aPremium({ amountCents: cents(150_00) })] }),
        aQuality({
          grossWageCents: undefined,
          premiums: [aPremium({ amountCents: cents(1) }), aPremium({ amountCents: cents(2) })],
        }),
      ],
    })
    expect(computeWagesCents(calculation)).toBe(1000_00)
    expect(computePremiumsCents(calculation)).toBe(150_03)
    expect(computeTotalCents(calculation)).toBe(1150_03)
  })

  it('is its wages and its premiums, to the cent', () => {
    const anAmount = fc.integer({ min: 1, max: 99_999_999 }).map(cents)
    const anyQuality = fc
      .tuple(anAmount, fc.array(anAmount, { maxLength: 20 }))
      .map(([grossWageCents, amounts]) =>
        aQuality({ grossWageCents, premiums: amounts.map((amountCents) => aPremium({ amountCents })) }),
      )
    fc.assert(
      fc.property(fc.array(anyQuality, { maxLength: 20 }), (qualities) => {
        const calculation = aCalculation({ qualities })
        expect(computeTotalCents(calculation)).toBe(computeWagesCents(calculation) + computePremiumsCents(calculation))
      }),
    )
  })
})
