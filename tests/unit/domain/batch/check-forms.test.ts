import { describe, expect, it } from 'vitest'
import { checkForms, uncheckedCodes } from '@/lib/domain/batch/check-forms.ts'
import type { BatchForm } from '@/lib/domain/batch/form.ts'
import { ruleCatalogue } from '@/lib/domain/wage-declaration/rule-catalogue.ts'
import { aForm } from '../../../factories/batch.ts'
import { aDraft } from '../../../factories/calculation.ts'
import { shippedValues } from '../../../factories/counter.ts'
import { aCategory } from '../../../factories/facts.ts'
import { day } from '../../../factories/values.ts'

const law = {
  values: shippedValues,
  categories: [aCategory()],
  syntheticPeople: 'allowed' as const,
  today: day('2025-03-03'),
}

async function codesOf(...forms: BatchForm[]): Promise<string[][]> {
  async function* parts() {
    yield { forms }
  }
  const answers = []
  for await (const part of checkForms(parts(), law)) answers.push(...(part.answers ?? []))
  return answers.map(({ anomalies }) => anomalies.map(({ code }) => code))
}

describe('what a file alone can be told', () => {
  it('is nothing about an employer nobody looked up, and a Dimona nobody asked for', async () => {
    expect(await codesOf(aForm())).toEqual([[]])
  })

  it('is every rule that needs no more than the file and the law', async () => {
    const wages = aDraft({ calculationDate: day('2025-03-04'), qualities: [] })
    expect(await codesOf(aForm({ ssin: '9', wages, payslipReference: null }))).toEqual([
      ['00024-093', '90502-008', '90503-001', '00222-001'],
    ])
  })

  it('is of a cancellation only who, whom and which payslip', async () => {
    const cancellation = { kind: 'cancellation' as const, wages: null }
    const nobody = { enterpriseNumber: null, nssoNumber: null }
    expect(
      await codesOf(aForm(cancellation), aForm({ ...cancellation, givenEmployer: nobody, payslipReference: null })),
    ).toEqual([[], ['00014-364', '00222-001']])
  })

  it('leaves out codes that exist', () => {
    const known = ruleCatalogue.flatMap((rule) => rule.codes.map(({ code }) => code))
    expect(uncheckedCodes.filter((code) => !known.includes(code))).toEqual([])
  })

  it('is an error when the file cannot be read', async () => {
    const error = { code: 'ACRF-102', fileName: 'FI', lineNumber: 1, columnNumber: 1, detail: '' }
    async function* parts() {
      yield { errors: [error] }
    }
    for await (const part of checkForms(parts(), law)) expect(part).toEqual({ errors: [error] })
    expect.assertions(1)
  })
})
