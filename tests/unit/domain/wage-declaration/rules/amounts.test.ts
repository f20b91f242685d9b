import { describe, expect, it } from 'vitest'
import type { PartialQuality } from '@/lib/domain/wage-declaration/partial-calculation.ts'
import {
  checkAmountRange,
  checkAmountsGiven,
  checkPremiumFrequencies,
} from '@/lib/domain/wage-declaration/rules/amounts.ts'
import { aCalculation, aPremium } from '@/tests/factories/calculation.ts'
import { someFacts, someLimits } from '@/tests/factories/facts.ts'
import { cents } from '@/tests/factories/values.ts'

type Rule = typeof checkAmountsGiven
const found = (rule: Rule, ...qualities: readonly PartialQuality[]) =>
  rule({ ...aCalculation(), qualities }, someFacts()).map(({ code, path }) => `${code} ${path}`)

describe('rule 16', () => {
  it('a quality has at least one wage or premium', () => {
    expect(found(checkAmountsGiven, { premiums: [] })).toEqual(['90504-001 qualities.0.grossWageCents'])
    expect(found(checkAmountsGiven, { premiums: [{}] })).toEqual(['90504-001 qualities.0.grossWageCents'])
    expect(found(checkAmountsGiven, { grossWageCents: cents(1), premiums: [] })).toEqual([])
    expect(found(checkAmountsGiven, { premiums: [aPremium()] })).toEqual([])
  })

  it('one message names both, even beside a premium that has only its frequency', () => {
    expect(found(checkAmountsGiven, { premiums: [{ frequencyMonths: 2 }] })).toEqual([
      '90504-001 qualities.0.grossWageCents',
    ])
  })

  it('a premium begun has its amount; an empty row counts for nothing', () => {
    const quality = { grossWageCents: cents(1), premiums: [{ frequencyMonths: 2 }, {}, aPremium()] }
    expect(found(checkAmountsGiven, quality)).toEqual(['90504-001 qualities.0.premiums.0.amountCents'])
  })

  it('every quality for itself', () => {
    expect(found(checkAmountsGiven, { grossWageCents: cents(1), premiums: [] }, { premiums: [] })).toEqual([
      '90504-001 qualities.1.grossWageCents',
    ])
  })
})

describe('rule 17', () => {
  it.each([
    [-1, 1],
    [0, 1],
    [1, 0],
    [99_999_998, 0],
    [99_999_999, 0],
    [100_000_000, 1],
    [1.5, 1],
  ])('an amount of %s cents: %i refusals', (amount, count) => {
    expect(found(checkAmountRange, { grossWageCents: cents(amount), premiums: [] })).toHaveLength(count)
    expect(found(checkAmountRange, { premiums: [aPremium({ amountCents: cents(amount) })] })).toHaveLength(count)
  })

  it('says the field and the most that is allowed', () => {
    const qualities = [{ grossWageCents: cents(0), premiums: [{}, aPremium({ amountCents: cents(0) })] }]
    expect(checkAmountRange({ ...aCalculation(), qualities }, someFacts())).toEqual([
      {
        code: '90504-008',
        severity: 'blocking',
        path: 'qualities.0.grossWageCents',
        parameters: { reason: 'range', maximumCents: 99_999_999 },
      },
      {
        code: '90504-008',
        severity: 'blocking',
        path: 'qualities.0.premiums.1.amountCents',
        parameters: { reason: 'range', maximumCents: 99_999_999 },
      },
    ])
  })
})

describe('rule 18', () => {
  it.each([
    [-1, 1],
    [0, 0],
    [1, 0],
    [99, 0],
    [100, 1],
    [1.5, 1],
  ])('a premium every %s months: %i refusals', (frequencyMonths, count) => {
    const path = '00068-008 qualities.0.premiums.0.frequencyMonths'
    expect(found(checkPremiumFrequencies, { premiums: [aPremium({ frequencyMonths })] })).toEqual(
      Array.from({ length: count }, () => path),
    )
  })

  it('a premium says how often it is paid', () => {
    expect(found(checkPremiumFrequencies, { premiums: [{ amountCents: cents(1) }, {}] })).toEqual([
      '00068-001 qualities.0.premiums.0.frequencyMonths',
    ])
  })

  it('more premiums than allowed are not checked one by one', () => {
    const premiums = Array.from({ length: 10_000 }, () => aPremium({ frequencyMonths: 100 }))
    expect(found(checkPremiumFrequencies, { premiums })).toHaveLength(20)
    const limits = someLimits({ maximumFrequencyMonths: 100 })
    expect(checkPremiumFrequencies({ ...aCalculation(), qualities: [{ premiums }] }, someFacts({ limits }))).toEqual([])
  })
})
