import { describe, expect, it } from 'vitest'
import { compareCalculations } from '@/lib/domain/wage-declaration/comparison.ts'
import { aCalculation, aPremium, aQuality } from '@/tests/factories/calculation.ts'
import { cents, day, range } from '@/tests/factories/values.ts'

describe('what a correction changes', () => {
  it('is nothing when nothing differs', () => {
    expect(compareCalculations(aCalculation(), aCalculation())).toEqual([])
    expect(compareCalculations(aCalculation({ payslipReference: '' }), aCalculation())).toEqual([])
  })

  it('is told field by field, in the order of the form, with both values', () => {
    const after = aCalculation({
      payslipReference: 'février',
      calculationPeriod: range('2025-02-02', '2025-02-27'),
      calculationDate: day('2025-02-27'),
      qualities: [
        aQuality({
          employerCategory: '597',
          workerType: 'whiteCollar',
          validityPeriod: range('2025-02-02', '2025-02-27'),
          grossWageCents: cents(1),
          premiums: [aPremium()],
        }),
      ],
    })
    expect(compareCalculations(aCalculation(), after)).toEqual([
      { path: 'payslipReference', before: null, after: 'février' },
      { path: 'calculationPeriod.startDate', before: '2025-02-01', after: '2025-02-02' },
      { path: 'calculationPeriod.endDate', before: '2025-02-28', after: '2025-02-27' },
      { path: 'calculationDate', before: '2025-02-28', after: '2025-02-27' },
      { path: 'qualities.0.employerCategory', before: '210', after: '597' },
      { path: 'qualities.0.workerType', before: 'blueCollar', after: 'whiteCollar' },
      { path: 'qualities.0.validityPeriod.startDate', before: '2025-02-01', after: '2025-02-02' },
      { path: 'qualities.0.validityPeriod.endDate', before: '2025-02-28', after: '2025-02-27' },
      { path: 'qualities.0.grossWageCents', before: 1000_00, after: 1 },
      { path: 'qualities.0.premiums.0.amountCents', before: null, after: 150_00 },
      { path: 'qualities.0.premiums.0.frequencyMonths', before: null, after: 1 },
    ])
  })

  it('names what is gone', () => {
    const before = aCalculation({ qualities: [aQuality({ premiums: [aPremium()] }), aQuality()] })
    const gone = compareCalculations(before, aCalculation())
    expect(gone.every((field) => field.after === null)).toBe(true)
    expect(gone.map((field) => field.path)).toContain('qualities.1.grossWageCents')
    expect(gone.map((field) => field.path)).toContain('qualities.0.premiums.0.frequencyMonths')
  })

  it('tells an irregular frequency from none', () => {
    const every = (frequencyMonths: number) =>
      aCalculation({ qualities: [aQuality({ premiums: [aPremium({ frequencyMonths })] })] })
    expect(compareCalculations(every(1), every(0))).toEqual([
      { path: 'qualities.0.premiums.0.frequencyMonths', before: 1, after: 0 },
    ])
  })
})
