import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presentOutgoingForm } from '@/lib/channels/batch/export/present-outgoing-form.ts'
import type { OutgoingForm } from '@/lib/domain/batch/export.ts'
import type { BatchForm } from '@/lib/domain/batch/form.ts'
import { addDays } from '@/lib/domain/local-date.ts'
import { computeCalculation } from '@/lib/domain/wage-declaration/partial-calculation.ts'
import { workerTypes } from '@/lib/domain/wage-declaration/quality.ts'
import { anOutgoingForm } from '../../../../factories/batch.ts'
import { aCalculation, aPremium, aQuality } from '../../../../factories/calculation.ts'
import { aFlxwage } from '../../../../factories/flxwage.ts'
import { cents, day, range } from '../../../../factories/values.ts'
import { readAll } from '../parse-forms/read-all.ts'

const readBack = async (...forms: OutgoingForm[]): Promise<BatchForm[]> => {
  const { forms: read, errors } = await readAll(aFlxwage(...forms.map(presentOutgoingForm)))
  expect(errors).toEqual([])
  return read
}

const amount = fc.integer({ min: 1, max: 99_999_999 }).map(cents)
const somePremium = fc.record({ amountCents: amount, frequencyMonths: fc.integer({ min: 0, max: 99 }) })
const someQuality = fc
  .record({
    employerCategory: fc.stringMatching(/^\d{3}$/),
    workerType: fc.constantFrom(...workerTypes),
    days: fc.tuple(fc.nat(20), fc.nat(7)),
    grossWageCents: fc.option(amount, { nil: undefined }),
    premiums: fc.array(somePremium, { maxLength: 4 }),
  })
  .map(({ days: [first, more], grossWageCents, ...quality }) => ({
    ...quality,
    ...(grossWageCents !== undefined && { grossWageCents }),
    validityPeriod: {
      startDate: addDays(day('2025-02-01'), first),
      endDate: addDays(day('2025-02-01'), first + more),
    },
  }))
const reference = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => `x${text.replace(/[\p{C}\s]/gu, '')}`)

describe('a Form for the outside receiver', () => {
  it('is read by our own reader as the declaration that was written, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someQuality, { minLength: 1, maxLength: 4 }), reference, async (qualities, written) => {
        const calculation = aCalculation({ payslipReference: written, qualities })
        const [form] = await readBack(anOutgoingForm({ reference: written, calculation }))
        expect(form?.wages?.unreadable).toEqual([])
        expect(form?.wages && computeCalculation(form.wages)).toEqual(calculation)
        expect(form).toMatchObject({ payslipReference: written, ssin: '91112499975', kind: 'original' })
      }),
      { numRuns: 100 },
    )
  })

  it('carries employer, kind, and the moment by which its answer is matched, as a clock in Brussels shows it', async () => {
    const [original, summer] = await readBack(
      anOutgoingForm({ employer: { enterpriseNumber: '0123456749', nssoNumber: null } }),
      anOutgoingForm({ kind: 'modification', createdAt: new Date('2025-06-30T22:00:00.007Z') }),
    )
    expect(original).toMatchObject({
      givenEmployer: { enterpriseNumber: '0123456749', nssoNumber: null },
      kind: 'original',
      creationDate: '2025-03-03',
      creationHour: '09:14:02.120',
    })
    expect(summer).toMatchObject({ kind: 'modification', creationDate: '2025-07-01', creationHour: '00:00:00.007' })
  })

  it('stops after its reference when it cancels', async () => {
    const text = presentOutgoingForm(anOutgoingForm({ kind: 'cancellation' }))
    expect(text).not.toContain('Calculation')
    const [form] = await readBack(anOutgoingForm({ kind: 'cancellation' }))
    expect(form).toMatchObject({ kind: 'cancellation', payslipReference: 'payslip-1', wages: null })
  })

  it('keeps wage, premiums and own days of each quality apart', async () => {
    const premiums = [aPremium(), aPremium({ amountCents: cents(1), frequencyMonths: 0 })]
    const second = aQuality({ workerType: 'whiteCollar', validityPeriod: range('2025-02-06', '2025-02-09'), premiums })
    const calculation = aCalculation({ payslipReference: 'payslip-1', qualities: [aQuality(), second] })
    const [form] = await readBack(anOutgoingForm({ calculation }))
    expect(form?.wages && computeCalculation(form.wages)).toEqual(calculation)
  })
})
