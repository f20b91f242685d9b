import { describe, expect, test } from 'vitest'
import { parseWagesForm } from '@/lib/channels/web/parse-wages-form.ts'

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

describe('the wage form word for word', () => {
  test('every field keeps exactly what was typed, valid or not', () => {
    const entered = parseWagesForm(
      formOf({
        payslipReference: ' décembre2024 ',
        'calculationPeriod.startDate': '31/02/2024',
        'calculationPeriod.endDate': 'fin décembre',
        calculationDate: '31/12/2024',
        'qualities.0.employerCategory': '210',
        'qualities.0.workerType': 'blueCollar',
        'qualities.0.hasOwnValidity': 'yes',
        'qualities.0.validityPeriod.startDate': '06/12/2024',
        'qualities.0.validityPeriod.endDate': '09/12/2024',
        'qualities.0.grossWageCents': '12,345',
        'qualities.0.premiums.0.amountCents': '150',
        'qualities.0.premiums.0.frequencyMonths': 'other',
        'qualities.0.premiums.0.otherFrequencyMonths': '2',
      }),
      'fr',
    )
    expect(entered).toEqual({
      language: 'fr',
      payslipReference: ' décembre2024 ',
      calculationStartDate: '31/02/2024',
      calculationEndDate: 'fin décembre',
      calculationDate: '31/12/2024',
      qualities: [
        {
          employerCategory: '210',
          workerType: 'blueCollar',
          hasOwnValidity: true,
          validityStartDate: '06/12/2024',
          validityEndDate: '09/12/2024',
          grossWage: '12,345',
          premiums: [{ amount: '150', frequency: 'other', otherFrequencyMonths: '2' }],
        },
      ],
    })
  })

  test('a form with all its parts missing is an empty form with one quality', () => {
    const entered = parseWagesForm(new FormData(), 'nl')
    expect(entered.calculationDate).toBe('')
    expect(entered.qualities).toHaveLength(1)
  })

  test('numbers with holes close up in their order', () => {
    const entered = parseWagesForm(
      formOf({ 'qualities.7.grossWageCents': 'second', 'qualities.2.grossWageCents': 'first' }),
      'fr',
    )
    expect(entered.qualities.map((quality) => quality.grossWage)).toEqual(['first', 'second'])
  })

  test('of ten thousand premiums the first twenty-one are kept, so that the rule can say twenty', () => {
    const form = new FormData()
    for (let each = 0; each < 10_000; each++) form.append(`qualities.0.premiums.${each}.amountCents`, String(each))
    const [quality] = parseWagesForm(form, 'fr').qualities
    expect(quality?.premiums).toHaveLength(21)
    expect(quality?.premiums.at(-1)?.amount).toBe('20')
  })

  test('a megabyte in a field is cut, a file counts as nothing, a NUL disappears', () => {
    const form = formOf({ payslipReference: 'a'.repeat(1_000_000), calculationDate: '31/12\u0000/2024' })
    form.append('qualities.0.grossWageCents', new Blob(['1000']), 'wage.txt')
    const entered = parseWagesForm(form, 'fr')
    expect(entered.payslipReference).toHaveLength(500)
    expect(entered.calculationDate).toBe('31/12/2024')
    expect(entered.qualities[0]?.grossWage).toBe('')
  })

  test('half a character at the cut is replaced: the database takes whole ones only', () => {
    const entered = parseWagesForm(formOf({ payslipReference: `${'a'.repeat(499)}😀` }), 'fr')
    expect(entered.payslipReference.isWellFormed()).toBe(true)
  })

  test('a field posted twice counts once; unknown and monstrous names count for nothing', () => {
    const form = new FormData()
    form.append('qualities.0.grossWageCents', '1000')
    form.append('qualities.0.grossWageCents', '2000')
    form.append('qualities.99999999.grossWageCents', '3000')
    form.append('__proto__.polluted', 'yes')
    const { qualities } = parseWagesForm(form, 'fr')
    expect(qualities.map((quality) => quality.grossWage)).toEqual(['1000'])
  })
})
