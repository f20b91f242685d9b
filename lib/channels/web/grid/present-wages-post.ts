import type { EnteredWages } from '../../../domain/transmission/draft.ts'
import { fieldNames, premiumFields, qualityFields } from '../field-names.ts'

/** The fields that the form of one worker would have posted: how what was typed in the grid reaches the page of two versions. */
export function presentWagesPost(entered: EnteredWages, page: { revision: number; editorId: string }): FormData {
  const form = new FormData()
  form.set('language', entered.language)
  form.set('revision', String(page.revision))
  form.set('editorId', page.editorId)
  form.set(fieldNames.payslipReference, entered.payslipReference)
  form.set(fieldNames.calculationStartDate, entered.calculationStartDate)
  form.set(fieldNames.calculationEndDate, entered.calculationEndDate)
  form.set(fieldNames.calculationDate, entered.calculationDate)
  for (const [position, quality] of entered.qualities.entries()) {
    const names = qualityFields(position)
    form.set(names.employerCategory, quality.employerCategory)
    form.set(names.workerType, quality.workerType)
    if (quality.hasOwnValidity) form.set(names.hasOwnValidity, 'yes')
    form.set(names.validityStartDate, quality.validityStartDate)
    form.set(names.validityEndDate, quality.validityEndDate)
    form.set(names.grossWage, quality.grossWage)
    for (const [each, premium] of quality.premiums.entries()) {
      const fields = premiumFields(position, each)
      form.set(fields.amount, premium.amount)
      form.set(fields.frequency, premium.frequency)
      form.set(fields.otherFrequencyMonths, premium.otherFrequencyMonths)
    }
  }
  return form
}
