import { describe, expect, it } from 'vitest'
import { blocking, nonBlocking, warning } from '@/lib/domain/anomaly.ts'
import { checkCalculation, checkParties, needsConfirmation } from '@/lib/domain/wage-declaration/check-calculation.ts'
import { aCalculation, aMonth, aPremium, aQuality } from '@/tests/factories/calculation.ts'
import { aDimonaPeriod, aKnownDeclaration, anEmployer, aWorker, someFacts } from '@/tests/factories/facts.ts'
import { cents, day, range } from '@/tests/factories/values.ts'

describe('a wage declaration', () => {
  it('that breaks no rule has no anomaly', () => {
    expect(checkCalculation(aCalculation(), someFacts())).toEqual([])
  })

  it('of one worker beside another of the same days is legal: separate payslips, blue-collar beside white-collar', () => {
    const facts = someFacts({ otherDeclarations: [aKnownDeclaration(aCalculation({ payslipReference: 'one' }))] })
    const second = aCalculation({
      calculationPeriod: range('2025-02-07', '2025-02-12'),
      qualities: [aQuality({ workerType: 'whiteCollar', validityPeriod: range('2025-02-07', '2025-02-12') })],
    })
    expect(checkCalculation(second, facts)).toEqual([])
  })

  it('tells its anomalies in the order of the rules', () => {
    const calculation = aCalculation({
      calculationPeriod: range('2023-12-15', '2024-01-14'),
      calculationDate: day('2023-12-01'),
      qualities: [aQuality({ grossWageCents: cents(0), employerCategory: '999' })],
    })
    const facts = someFacts({
      senderRight: 'none',
      channel: 'batch',
      employer: anEmployer(),
      worker: aWorker({ dimonaPeriods: [] }),
    })
    expect(checkCalculation(calculation, facts).map(({ code }) => code)).toEqual([
      '00014-101',
      '00024-152',
      '90501-021',
      '90501-330',
      '90502-014',
      '90502-270',
      '90503-388',
      '00036-008',
      '90504-008',
      '00222-001',
    ])
  })
})

describe('the walk of the manual', () => {
  const december = range('2024-12-01', '2024-12-31')
  const isabelle = aCalculation({
    payslipReference: 'décembre2024',
    calculationPeriod: december,
    calculationDate: day('2024-12-31'),
    qualities: [
      aQuality({
        validityPeriod: range('2024-12-06', '2024-12-09'),
        grossWageCents: cents(1000_00),
        premiums: [aPremium({ amountCents: cents(150_00), frequencyMonths: 2 })],
      }),
    ],
  })
  const before = [980_00, 940_50, 1015_25, 990_00, 1005_75, 1020_00].map((amount, index) =>
    aKnownDeclaration(aMonth(`2024-${String(7 + index).padStart(2, '0')}`, { grossWageCents: cents(amount) })),
  )

  it('warns only that it comes late', () => {
    const facts = someFacts({
      today: day('2026-11-22'),
      worker: aWorker({ dimonaPeriods: [aDimonaPeriod(range('2024-10-01', '2024-12-31'))] }),
      otherDeclarations: before,
    })
    expect(checkCalculation(isabelle, facts)).toMatchObject([
      { code: '90502-270', parameters: { dueDate: '2025-01-05' } },
    ])
  })
})

describe('a tick « Ces données sont justes »', () => {
  it('is asked for a duplicate or an amount out of the ordinary, and nothing else', () => {
    for (const code of ['90501-272', '90504-W01', '90504-W02']) expect(needsConfirmation(warning(code, ''))).toBe(true)
    expect(needsConfirmation(warning('90502-270', 'calculationDate'))).toBe(false)
    expect(needsConfirmation(warning('90017-510', ''))).toBe(false)
    expect(needsConfirmation(nonBlocking('00024-152', ''))).toBe(false)
    expect(needsConfirmation(blocking('90501-272', ''))).toBe(false)
  })
})

describe('a cancellation from outside', () => {
  const codes = (facts: Parameters<typeof someFacts>[0]) => checkParties(someFacts(facts)).map(({ code }) => code)

  it('is asked nothing but who it is about', () => {
    expect(codes({})).toEqual([])
    expect(codes({ employer: null, worker: aWorker({ ssin: '91112499974' }) })).toEqual(['00014-343', '00024-004'])
    expect(codes({ senderRight: 'none', givenEmployer: { enterpriseNumber: null, nssoNumber: null } })).toEqual([
      '00014-364',
      '00014-101',
    ])
  })
})
