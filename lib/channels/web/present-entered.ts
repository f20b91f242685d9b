import type { EnteredPremium, EnteredQuality, EnteredWages } from '../../domain/transmission/draft.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import type { Premium, Quality } from '../../domain/wage-declaration/quality.ts'
import { formatAmountInput } from '../../i18n/format-amount.ts'
import { formatDate } from '../../i18n/format-date.ts'
import type { Language } from '../../i18n/languages.ts'
import { parseAmount } from '../../i18n/parse-amount.ts'
import { offeredFrequencies, otherFrequency } from './understand-wages.ts'

/**
 * The form in the page's language: an amount that was understood in the language it was typed in, and would read otherwise
 * (or not at all) in this one, is rewritten; everything else stays word for word. Dates read alike in the four languages.
 */
export function presentEntered(entered: EnteredWages, language: Language): EnteredWages {
  if (entered.language === language) return entered
  const amount = (typed: string) => presentAmount(typed, entered.language, language)
  return {
    ...entered,
    language,
    qualities: entered.qualities.map((quality) => ({
      ...quality,
      grossWage: amount(quality.grossWage),
      premiums: quality.premiums.map((premium) => ({ ...premium, amount: amount(premium.amount) })),
    })),
  }
}

function presentAmount(typed: string, before: Language, after: Language): string {
  const meant = parseAmount(typed, before)
  if (!meant.ok) return typed
  const read = parseAmount(typed, after)
  return read.ok && read.value === meant.value ? typed : formatAmountInput(meant.value, after)
}

/** A calculation as if it had been typed: what a correction begins with. */
export function presentCalculation(calculation: Calculation, language: Language): EnteredWages {
  return {
    language,
    payslipReference: calculation.payslipReference ?? '',
    calculationStartDate: formatDate(calculation.calculationPeriod.startDate),
    calculationEndDate: formatDate(calculation.calculationPeriod.endDate),
    calculationDate: formatDate(calculation.calculationDate),
    qualities: calculation.qualities.map((quality) => presentQuality(quality, calculation, language)),
  }
}

function presentQuality(quality: Quality, { calculationPeriod }: Calculation, language: Language): EnteredQuality {
  const { startDate, endDate } = quality.validityPeriod
  const hasOwnValidity = startDate !== calculationPeriod.startDate || endDate !== calculationPeriod.endDate
  return {
    employerCategory: quality.employerCategory,
    workerType: quality.workerType,
    hasOwnValidity,
    validityStartDate: hasOwnValidity ? formatDate(startDate) : '',
    validityEndDate: hasOwnValidity ? formatDate(endDate) : '',
    grossWage: quality.grossWageCents === undefined ? '' : formatAmountInput(quality.grossWageCents, language),
    premiums: quality.premiums.map((premium) => presentPremium(premium, language)),
  }
}

function presentPremium({ amountCents, frequencyMonths }: Premium, language: Language): EnteredPremium {
  const months = String(frequencyMonths)
  const isOffered = offeredFrequencies.some((each) => each === months)
  return {
    amount: formatAmountInput(amountCents, language),
    frequency: isOffered ? months : otherFrequency,
    otherFrequencyMonths: isOffered ? '' : months,
  }
}
