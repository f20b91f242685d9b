import { describe, expect, test } from 'vitest'
import { emptyQuality } from '@/lib/channels/web/parse-wages-form.ts'
import { understandWages } from '@/lib/channels/web/understand-wages.ts'
import type { EnteredPremium, EnteredQuality, EnteredWages } from '@/lib/domain/transmission/draft.ts'

function wagesOf(quality: Partial<EnteredQuality> = {}, change: Partial<EnteredWages> = {}): EnteredWages {
  return {
    language: 'fr',
    payslipReference: '',
    calculationStartDate: '01/12/2024',
    calculationEndDate: '31/12/2024',
    calculationDate: '31/12/2024',
    qualities: [{ ...emptyQuality, ...quality }],
    ...change,
  }
}

const premium = (change: Partial<EnteredPremium>): EnteredPremium => ({
  amount: '',
  frequency: '',
  otherFrequencyMonths: '',
  ...change,
})

describe('what a typed form means', () => {
  test('the manual: Isabelle, wage 1000, premium 150 every 2 months, quality of 6 to 9 December', () => {
    const isabelle = wagesOf(
      {
        employerCategory: '210',
        workerType: 'blueCollar',
        hasOwnValidity: true,
        validityStartDate: '06/12/2024',
        validityEndDate: '09/12/2024',
        grossWage: '1000',
        premiums: [premium({ amount: '150', frequency: 'other', otherFrequencyMonths: '2' })],
      },
      { payslipReference: 'décembre2024' },
    )
    expect(understandWages(isabelle)).toEqual({
      payslipReference: 'décembre2024',
      calculationPeriod: { startDate: '2024-12-01', endDate: '2024-12-31' },
      calculationDate: '2024-12-31',
      qualities: [
        {
          employerCategory: '210',
          workerType: 'blueCollar',
          validityPeriod: { startDate: '2024-12-06', endDate: '2024-12-09' },
          grossWageCents: 100_000,
          premiums: [{ amountCents: 15_000, frequencyMonths: 2 }],
        },
      ],
      unreadable: [],
    })
  })

  test('an empty field is missing, not unreadable', () => {
    const wages = understandWages(wagesOf({}, { calculationDate: ' ', calculationStartDate: '' }))
    expect(wages.unreadable).toEqual([])
    expect(wages.calculationDate).toBeUndefined()
    expect(wages.qualities[0]).toEqual({ premiums: [{}] })
  })

  test.each(['fr', 'nl', 'de', 'en'] as const)(
    '1.000.50, 1.000 and 12,345 are refused in %s, with the reason',
    (language) => {
      const reasons = ['1.000.50', '1.000', '12,345'].map((grossWage) => {
        const { unreadable } = understandWages(wagesOf({ grossWage }, { language }))
        return unreadable.map(({ code, path, parameters }) => [code, path, parameters?.reason])
      })
      const field = ['90504-008', 'qualities.0.grossWageCents']
      expect(reasons).toEqual([[[...field, 'unreadable']], [[...field, 'ambiguous']], [[...field, 'ambiguous']]])
    },
  )

  test.each([
    ['fr', '1.000,50'],
    ['fr', '1 000,50'],
    ['nl', '1000.5'],
    ['de', '1000,50 €'],
    ['en', '1,000.50'],
  ] as const)('in %s, %s is a thousand euros and fifty cents', (language, grossWage) => {
    expect(understandWages(wagesOf({ grossWage }, { language })).qualities[0]?.grossWageCents).toBe(100_050)
  })

  test('31/02 is a date that does not exist, at its own field', () => {
    const { unreadable, calculationPeriod } = understandWages(wagesOf({}, { calculationEndDate: '31/02/2024' }))
    expect(calculationPeriod).toEqual({ startDate: '2024-12-01' })
    expect(unreadable).toEqual([
      {
        code: '90501-264',
        severity: 'blocking',
        path: 'calculationPeriod.endDate',
        parameters: { reason: 'impossible' },
      },
    ])
  })

  test('dates of a quality count only when its own validity is ticked', () => {
    const typed = { validityStartDate: '31/02/2024', validityEndDate: '09/12/2024' }
    expect(understandWages(wagesOf(typed)).unreadable).toEqual([])
    const ticked = understandWages(wagesOf({ ...typed, hasOwnValidity: true }))
    expect(ticked.unreadable.map(({ path }) => path)).toEqual(['qualities.0.validityPeriod.startDate'])
  })

  test('a forged worker type and a frequency in words are refused at their fields', () => {
    const { unreadable } = understandWages(
      wagesOf({ workerType: '050', premiums: [premium({ frequency: 'other', otherFrequencyMonths: 'deux' })] }),
    )
    expect(unreadable.map(({ code, path }) => [code, path])).toEqual([
      ['00037-008', 'qualities.0.workerType'],
      ['00068-008', 'qualities.0.premiums.0.otherFrequencyMonths'],
    ])
  })

  test('0 is irregular; "autre" without a number is missing', () => {
    const [quality] = understandWages(
      wagesOf({ premiums: [premium({ frequency: '0' }), premium({ frequency: 'other' })] }),
    ).qualities
    expect(quality?.premiums).toEqual([{ frequencyMonths: 0 }, {}])
  })
})
