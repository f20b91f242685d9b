import { describe, expect, it } from 'vitest'
import { checkUnusualAmount } from '@/lib/domain/wage-declaration/rules/unusual-amount.ts'
import { aCalculation, aDraft, aMonth, aPremium, aQuality } from '@/tests/factories/calculation.ts'
import { aKnownDeclaration, someFacts, someLimits } from '@/tests/factories/facts.ts'
import { cents } from '@/tests/factories/values.ts'

const wage = (amount: number) => ({ grossWageCents: cents(amount) })
const declaring = (amount: number) => aCalculation({ qualities: [aQuality(wage(amount))] })
const past = (...wages: readonly number[]) =>
  wages.map((amount, index) => aKnownDeclaration(aMonth(`2024-${String(index + 1).padStart(2, '0')}`, wage(amount))))
const noCeiling = someLimits({ ceilingCents: null })

describe('rule 21, an amount out of the ordinary', () => {
  const check = (amount: number, ...wages: readonly number[]) =>
    checkUnusualAmount(declaring(amount), someFacts({ otherDeclarations: past(...wages), limits: noCeiling }))

  it.each([
    [2999_99, 0],
    [3000_00, 0],
    [3000_01, 1],
  ])('wages of %i cents, the median being 1000 euros: %i warnings', (amount, count) => {
    expect(check(amount, 900_00, 1000_00, 5000_00)).toHaveLength(count)
  })

  it('needs three accepted declarations', () => {
    expect(check(99_999_999, 1000_00, 1000_00)).toEqual([])
    expect(check(99_999_999, 1000_00, 1000_00, 1000_00)).toEqual([
      {
        code: '90504-W01',
        severity: 'warning',
        path: '',
        parameters: { kind: 'wages', amountCents: 99_999_999, medianCents: 1000_00 },
      },
    ])
  })

  it('takes the middle of the two middle amounts, to half a cent', () => {
    expect(check(450, 100, 100, 200, 200)).toEqual([])
    expect(check(451, 100, 100, 200, 200)).toMatchObject([{ parameters: { medianCents: 150 } }])
    expect(check(301, 100, 100, 101, 101)).toEqual([])
    expect(check(302, 100, 100, 101, 101)).toMatchObject([{ parameters: { medianCents: 101 } }])
  })

  it('counts neither declarations in processing nor an empty history', () => {
    const waiting = past(1000_00, 1000_00, 1000_00).map((each) => ({ ...each, isAccepted: false }))
    expect(
      checkUnusualAmount(declaring(99_999_999), someFacts({ otherDeclarations: waiting, limits: noCeiling })),
    ).toEqual([])
    const eager = someLimits({ ceilingCents: null, outlierHistory: 0 })
    expect(checkUnusualAmount(declaring(99_999_999), someFacts({ limits: eager }))).toEqual([])
  })

  it('looks at premiums apart, among declarations that have any', () => {
    const withPremium = (amount: number) =>
      aCalculation({ qualities: [aQuality({ premiums: [aPremium({ amountCents: cents(amount) })] })] })
    const premiums = [100_00, 100_00, 100_00].map((amount) => aKnownDeclaration(withPremium(amount)))
    const months = past(1000_00, 1000_00, 1000_00)
    const check = (amount: number, others: typeof months) =>
      checkUnusualAmount(withPremium(amount), someFacts({ otherDeclarations: others, limits: noCeiling }))
    expect(check(5000_00, months)).toEqual([])
    expect(check(300_00, [...months, ...premiums])).toEqual([])
    expect(check(300_01, [...months, ...premiums])).toMatchObject([
      { code: '90504-W01', parameters: { kind: 'premiums', amountCents: 300_01, medianCents: 100_00 } },
    ])
  })
})

describe('rule 21, the ceiling', () => {
  const limits = someLimits({ ceilingCents: cents(18_000_00), outlierHistory: 99 })
  const check = (before: number, amount: number, year = '2025') => {
    const other = aKnownDeclaration(aMonth(`${year}-01`, wage(before)))
    return checkUnusualAmount(declaring(amount), someFacts({ otherDeclarations: [other], limits }))
  }
  const percents = (before: number, amount: number) =>
    check(before, amount).map(({ parameters }) => parameters?.percent)

  it.each([
    [14_000_00, 399_99, []],
    [14_000_00, 400_00, [80]],
    [14_000_00, 400_01, [80]],
    [17_000_00, 99_99, []],
    [17_000_00, 100_00, [95]],
    [17_500_00, 499_99, []],
    [17_500_00, 500_00, []],
    [17_500_00, 500_01, [100]],
  ])('a total of %i cents and %i more, of 18,000 euros', (before, amount, expected) => {
    expect(percents(before, amount)).toEqual(expected)
  })

  it('tells the highest threshold passed, once', () => {
    expect(percents(1000_00, 20_000_00)).toEqual([100])
    expect(percents(14_500_00, 10_00)).toEqual([])
    expect(percents(18_500_00, 10_00)).toEqual([])
    expect(check(14_000_00, 400_00)).toEqual([
      {
        code: '90504-W02',
        severity: 'warning',
        path: '',
        parameters: { percent: 80, totalCents: 14_400_00, ceilingCents: 18_000_00, year: '2025' },
      },
    ])
  })

  it('adds up the year of the calculation period, accepted declarations alone', () => {
    expect(check(14_000_00, 400_00, '2024')).toEqual([])
    const waiting = aKnownDeclaration(aMonth('2025-01', wage(14_000_00)), { status: 'processing', isAccepted: false })
    expect(checkUnusualAmount(declaring(400_00), someFacts({ otherDeclarations: [waiting], limits }))).toEqual([])
  })

  it('there is none for a pensioner, nor for a year whose ceiling is not known', () => {
    const facts = someFacts({ limits: someLimits({ ceilingCents: null }) })
    expect(checkUnusualAmount(declaring(99_999_999), facts)).toEqual([])
  })

  it('waits until the declaration is complete', () => {
    expect(checkUnusualAmount({ ...aDraft(), calculationDate: undefined }, someFacts())).toEqual([])
  })
})
