import { describe, expect, it } from 'vitest'
import { checkDuplicate } from '@/lib/domain/wage-declaration/rules/duplicate.ts'
import { aCalculation, aDraft, aPremium, aQuality } from '@/tests/factories/calculation.ts'
import { aKnownDeclaration, someFacts } from '@/tests/factories/facts.ts'
import { cents, day, range } from '@/tests/factories/values.ts'

const beside = (calculation = aCalculation(), overrides: Parameters<typeof aKnownDeclaration>[1] = {}) =>
  someFacts({ otherDeclarations: [aKnownDeclaration(calculation, overrides)] })

describe('rule 20', () => {
  it('the same period, qualities and amounts once more are warned of', () => {
    expect(checkDuplicate(aCalculation(), beside())).toEqual([
      {
        code: '90501-272',
        severity: 'warning',
        path: '',
        parameters: { startDate: '2025-02-01', endDate: '2025-02-28' },
      },
    ])
  })

  it('whatever the reference and the calculation date', () => {
    const other = aCalculation({ payslipReference: 'autre', calculationDate: day('2025-02-20') })
    expect(checkDuplicate(aCalculation(), beside(other))).toHaveLength(1)
  })

  it('whatever the order of qualities and premiums', () => {
    const [first, second] = [aPremium(), aPremium({ amountCents: cents(1), frequencyMonths: 2 })]
    const blue = aQuality({ premiums: [first, second] })
    const white = aQuality({ workerType: 'whiteCollar' })
    const calculation = aCalculation({ qualities: [blue, white] })
    const turned = aCalculation({ qualities: [white, { ...blue, premiums: [second, first] }] })
    expect(checkDuplicate(calculation, beside(turned))).toHaveLength(1)
  })

  it('one in processing counts, a refused one does not', () => {
    expect(
      checkDuplicate(aCalculation(), beside(aCalculation(), { status: 'processing', isAccepted: false })),
    ).toHaveLength(1)
    expect(checkDuplicate(aCalculation(), beside(aCalculation(), { status: 'refused', isAccepted: false }))).toEqual([])
  })

  it.each([
    ['one cent more', aCalculation({ qualities: [aQuality({ grossWageCents: cents(1000_01) })] })],
    ['another day', aCalculation({ calculationPeriod: range('2025-02-01', '2025-02-27') })],
    ['another category', aCalculation({ qualities: [aQuality({ employerCategory: '597' })] })],
    ['another worker type', aCalculation({ qualities: [aQuality({ workerType: 'whiteCollar' })] })],
    [
      'another validity',
      aCalculation({ qualities: [aQuality({ validityPeriod: range('2025-02-02', '2025-02-28') })] }),
    ],
    ['a premium more', aCalculation({ qualities: [aQuality({ premiums: [aPremium()] })] })],
    ['no wage', aCalculation({ qualities: [{ ...aQuality({ premiums: [aPremium()] }), grossWageCents: undefined }] })],
  ])('%s makes another declaration', (_what, other) => {
    expect(checkDuplicate(aCalculation(), beside(other))).toEqual([])
  })

  it('what is incomplete repeats nothing', () => {
    expect(checkDuplicate({ ...aDraft(), calculationDate: undefined }, beside())).toEqual([])
    const empty = aCalculation({ qualities: [] })
    expect(checkDuplicate(empty, beside(empty))).toEqual([])
  })
})
