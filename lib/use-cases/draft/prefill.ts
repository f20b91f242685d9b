import type { Language } from '../../domain/actor.ts'
import type { DateRange, LocalDate } from '../../domain/local-date.ts'
import type {
  DraftQuality,
  DraftWages,
  EnteredPremium,
  EnteredQuality,
  EnteredWages,
} from '../../domain/transmission/draft.ts'
import type { CategoryChoice } from '../../domain/transmission/draft-view.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import type { Quality } from '../../domain/wage-declaration/quality.ts'

/** Dates are typed dd/mm/yyyy in the four languages. */
export const enterDate = (date: LocalDate) => date.split('-').reverse().join('/')

/** As somebody types it: no thousands, comma or (English) point, cents only when there are any. */
function enterAmount(cents: number, language: Language): string {
  const [whole, rest] = [Math.trunc(cents / 100), cents % 100]
  return rest === 0 ? String(whole) : `${whole}${language === 'en' ? '.' : ','}${String(rest).padStart(2, '0')}`
}

const frequencyChoices = [1, 3, 6, 12, 0]

function enterPremium(
  { amountCents, frequencyMonths }: DraftQuality['premiums'][number],
  language: Language,
): EnteredPremium {
  const amount = amountCents === undefined ? '' : enterAmount(amountCents, language)
  if (frequencyMonths === undefined) return { amount, frequency: '', otherFrequencyMonths: '' }
  const isChoice = frequencyChoices.includes(frequencyMonths)
  return {
    amount,
    frequency: isChoice ? String(frequencyMonths) : 'other',
    otherFrequencyMonths: isChoice ? '' : String(frequencyMonths),
  }
}

function hasOwnValidity({ validityPeriod }: Quality, { calculationPeriod }: Calculation): boolean {
  const { startDate, endDate } = calculationPeriod
  return validityPeriod.startDate !== startDate || validityPeriod.endDate !== endDate
}

function enterQuality(quality: Quality, whole: Calculation, language: Language): EnteredQuality {
  const isOwn = hasOwnValidity(quality, whole)
  return {
    employerCategory: quality.employerCategory,
    workerType: quality.workerType,
    hasOwnValidity: isOwn,
    validityStartDate: isOwn ? enterDate(quality.validityPeriod.startDate) : '',
    validityEndDate: isOwn ? enterDate(quality.validityPeriod.endDate) : '',
    grossWage: quality.grossWageCents === undefined ? '' : enterAmount(quality.grossWageCents, language),
    premiums: quality.premiums.map((premium) => enterPremium(premium, language)),
  }
}

/** A group's template as if it had just been typed: the fields that it does not keep are empty. */
export function enterTemplate(qualities: readonly DraftQuality[], language: Language): EnteredQuality[] {
  return qualities.map(({ employerCategory = '', workerType = '', grossWageCents, premiums }) => ({
    employerCategory,
    workerType,
    hasOwnValidity: false,
    validityStartDate: '',
    validityEndDate: '',
    grossWage: grossWageCents === undefined ? '' : enterAmount(grossWageCents, language),
    premiums: premiums.map((premium) => enterPremium(premium, language)),
  }))
}

/** A calculation as if it had just been typed: where a correction begins. */
export function enterCalculation(calculation: Calculation, language: Language): EnteredWages {
  return {
    language,
    payslipReference: calculation.payslipReference ?? '',
    calculationStartDate: enterDate(calculation.calculationPeriod.startDate),
    calculationEndDate: enterDate(calculation.calculationPeriod.endDate),
    calculationDate: enterDate(calculation.calculationDate),
    qualities: calculation.qualities.map((quality) => enterQuality(quality, calculation, language)),
  }
}

/** What that form means. */
export function understandCalculation(calculation: Calculation): DraftWages {
  const { payslipReference, calculationPeriod, calculationDate, qualities } = calculation
  return {
    ...(payslipReference === undefined ? {} : { payslipReference }),
    calculationPeriod,
    calculationDate,
    qualities: qualities.map(({ validityPeriod, ...quality }) => ({
      ...quality,
      ...(hasOwnValidity({ ...quality, validityPeriod }, calculation) ? { validityPeriod } : {}),
    })),
    unreadable: [],
  }
}

const onlyOne = <Value>(values: readonly Value[]): Value | undefined => (values.length === 1 ? values[0] : undefined)

/** The form of a worker nobody has touched yet: the dates of step 1, whatever leaves no choice, and room for one premium (manual). */
export function enterNothingYet(
  wagePeriod: DateRange | null,
  categories: readonly CategoryChoice[],
  language: Language,
): EnteredWages {
  const category = onlyOne(categories)
  const quality: EnteredQuality = {
    employerCategory: category?.code ?? '',
    workerType: onlyOne(category?.workerTypes ?? []) ?? '',
    hasOwnValidity: false,
    validityStartDate: '',
    validityEndDate: '',
    grossWage: '',
    premiums: [{ amount: '', frequency: '', otherFrequencyMonths: '' }],
  }
  return {
    language,
    payslipReference: '',
    calculationStartDate: wagePeriod ? enterDate(wagePeriod.startDate) : '',
    calculationEndDate: wagePeriod ? enterDate(wagePeriod.endDate) : '',
    calculationDate: '',
    qualities: [quality],
  }
}
