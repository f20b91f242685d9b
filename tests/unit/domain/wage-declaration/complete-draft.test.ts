import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocking } from '@/lib/domain/anomaly.ts'
import type { DraftWages } from '@/lib/domain/transmission/draft.ts'
import { calculation } from '@/lib/domain/wage-declaration/calculation.ts'
import { completeDraft } from '@/lib/domain/wage-declaration/complete-draft.ts'
import { aCalculation, aDraft, aPremium } from '@/tests/factories/calculation.ts'
import { aCategory, anEmployer, someFacts } from '@/tests/factories/facts.ts'
import { cents, day, range } from '@/tests/factories/values.ts'

const complete = (draft: DraftWages | null, facts = someFacts()) => {
  const { calculation, anomalies } = completeDraft(draft, facts)
  return { calculation, found: anomalies.map(({ code, path }) => `${code} ${path}`) }
}
const unreadable = (code: string, path: string) => blocking(code, path, { reason: 'unreadable' })

describe('a draft', () => {
  it('in which nothing is missing becomes a calculation', () => {
    expect(complete(aDraft())).toEqual({ calculation: aCalculation(), found: [] })
  })

  it('of which nothing was entered says all that is required', () => {
    expect(complete(null)).toEqual({
      calculation: null,
      found: [
        '90501-001 calculationPeriod.startDate',
        '90501-001 calculationPeriod.endDate',
        '90502-001 calculationDate',
        '00036-008 qualities.0.employerCategory',
        '00037-008 qualities.0.workerType',
        '90504-001 qualities.0.grossWageCents',
      ],
    })
  })

  it('without any quality lacks one', () => {
    expect(complete(aDraft({ qualities: [] })).found).toEqual(['90503-001 qualities'])
  })

  it('checks what is there while something else is missing', () => {
    const draft = aDraft({
      calculationPeriod: range('2024-12-15', '2025-01-14'),
      qualities: [{ premiums: [aPremium({ frequencyMonths: 100 })] }],
    })
    expect(complete(draft).found).toEqual([
      '90501-021 calculationPeriod.endDate',
      '00036-008 qualities.0.employerCategory',
      '00037-008 qualities.0.workerType',
      '00068-008 qualities.0.premiums.0.frequencyMonths',
    ])
  })

  it('with a blocking rule is whole all the same: a batch keeps what it refuses', () => {
    const { calculation, found } = complete(aDraft({ calculationDate: day('2025-01-31') }))
    expect(found).toEqual(['90502-014 calculationDate', '90502-270 calculationDate'])
    expect(calculation).toEqual(aCalculation({ calculationDate: day('2025-01-31') }))
  })

  it('in which empty premium rows were left counts them for nothing, the others keep their place', () => {
    const qualities = [{ ...aDraft().qualities[0], premiums: [{}, { ...aPremium(), amountCents: cents(0) }] }]
    const draft = aDraft({ qualities })
    expect(complete(draft).found).toEqual(['90504-008 qualities.0.premiums.1.amountCents'])
    expect(complete(draft).calculation?.qualities[0]?.premiums).toHaveLength(1)
  })
})

describe('a field that could not be read', () => {
  it('comes first and is not called missing', () => {
    const { calculationDate: _left, ...rest } = aDraft()
    const draft = { ...rest, unreadable: [unreadable('90502-264', 'calculationDate')] }
    expect(complete(draft)).toEqual({ calculation: null, found: ['90502-264 calculationDate'] })
  })

  it('an amount is not missing when it, or another of the quality, could not be read', () => {
    const qualities = [
      { employerCategory: '210', workerType: 'blueCollar' as const, premiums: [{ frequencyMonths: 1 }] },
    ]
    const wage = aDraft({ qualities, unreadable: [unreadable('90504-008', 'qualities.0.grossWageCents')] })
    expect(complete(wage).found).toEqual(['90504-008 qualities.0.grossWageCents'])
    const premium = aDraft({ qualities, unreadable: [unreadable('90504-008', 'qualities.0.premiums.0.amountCents')] })
    expect(complete(premium).found).toEqual(['90504-008 qualities.0.premiums.0.amountCents'])
    const elsewhere = aDraft({ qualities, unreadable: [unreadable('90504-008', 'qualities.1.grossWageCents')] })
    expect(complete(elsewhere).found).toContain('90504-001 qualities.0.grossWageCents')
  })

  it('the number of months beside « autre » stands for the frequency', () => {
    const qualities = [{ ...aDraft().qualities[0], premiums: [{ amountCents: cents(1) }] }]
    const path = 'qualities.0.premiums.0.otherFrequencyMonths'
    expect(complete(aDraft({ qualities, unreadable: [unreadable('00068-008', path)] })).found).toEqual([
      `00068-008 ${path}`,
    ])
  })
})

describe('one field', () => {
  it('bears one refusal: the first rule it breaks', () => {
    const facts = someFacts({
      today: day('2025-02-28'),
      categories: [aCategory({ flexi: [] })],
      employer: anEmployer({ directoryEntries: [] }),
    })
    const draft = aDraft({ calculationPeriod: range('2025-02-01', '2026-02-28') })
    expect(complete(draft, facts).found).toEqual([
      '90501-021 calculationPeriod.endDate',
      '00036-051 qualities.0.employerCategory',
      '00037-085 qualities.0.workerType',
    ])
  })

  it('the whole bears as many warnings as there are', () => {
    const anomalies = [blocking('00222-234', ''), blocking('00222-241', '')]
    expect(complete(aDraft({ unreadable: anomalies })).found).toHaveLength(2)
  })
})

describe('whatever was typed', () => {
  const aDay = fc.option(
    fc.constantFrom('2023-12-31', '2024-01-01', '2024-12-31', '2025-02-01', '2025-02-28', '2026-01-01').map(day),
    { nil: undefined },
  )
  const aRange = fc.record({ startDate: aDay, endDate: aDay })
  const anAmount = fc.option(fc.integer({ min: -5, max: 100_000_005 }).map(cents), { nil: undefined })
  const aQuality = fc.record({
    employerCategory: fc.option(fc.constantFrom('210', '597', '999', 'x', ''), { nil: undefined }),
    workerType: fc.option(fc.constantFrom('blueCollar' as const, 'whiteCollar' as const), { nil: undefined }),
    validityPeriod: fc.option(aRange, { nil: undefined }),
    grossWageCents: anAmount,
    premiums: fc.array(
      fc.record({
        amountCents: anAmount,
        frequencyMonths: fc.option(fc.integer({ min: -1, max: 101 }), { nil: undefined }),
      }),
      { maxLength: 5 },
    ),
  })
  const anyDraft: fc.Arbitrary<DraftWages> = fc.record({
    payslipReference: fc.option(fc.string({ maxLength: 70 }), { nil: undefined }),
    calculationPeriod: aRange,
    calculationDate: aDay,
    qualities: fc.array(aQuality, { maxLength: 5 }),
    unreadable: fc.constant([]),
  })

  it('an answer comes, and what has no refusal is a whole calculation', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { calculation: whole, anomalies } = completeDraft(draft, someFacts())
        const refused = anomalies.filter(({ severity }) => severity === 'blocking')
        if (refused.length === 0) expect(calculation.safeParse(whole).success).toBe(true)
        const paths = refused.map(({ path }) => path).filter((path) => path !== '')
        expect(new Set(paths).size).toBe(paths.length)
      }),
      { numRuns: 200 },
    )
  })
})
