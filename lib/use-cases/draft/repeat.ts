import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { Language } from '../../domain/actor.ts'
import type { DateRange, LocalDate } from '../../domain/local-date.ts'
import type { DraftQuality, DraftWages, EnteredQuality, EnteredWages } from '../../domain/transmission/draft.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import { enterCalculation, enterDate, enterNothingYet, enterTemplate, understandCalculation } from './prefill.ts'

/** A wage form as typed, and what it means. */
export interface FormContent {
  entered: EnteredWages
  wages: DraftWages
}

interface Circumstances {
  wagePeriod: DateRange
  language: Language
  /** Of all forms at once; null leaves what each holds. */
  calculationDate: LocalDate | null
}

/** What the form holds now, with the day of calculation when one was given for all. */
export function contentOf(
  line: Pick<DraftLineRecord, 'entered' | 'wages'>,
  { wagePeriod, language, calculationDate }: Circumstances,
): FormContent {
  const entered = line.entered ?? enterNothingYet(wagePeriod, [], language)
  const wages = line.wages ?? { calculationPeriod: wagePeriod, qualities: [], unreadable: [] }
  if (calculationDate === null) return { entered, wages }
  return {
    entered: { ...entered, calculationDate: enterDate(calculationDate) },
    wages: { ...wages, calculationDate },
  }
}

/** Other qualities in the place of those the form holds; dates and reference stay. */
function placeQualities(
  { entered, wages }: FormContent,
  qualities: { typed: EnteredQuality[]; understood: DraftQuality[] },
): FormContent {
  return {
    entered: { ...entered, qualities: qualities.typed },
    wages: {
      ...wages,
      qualities: qualities.understood,
      unreadable: wages.unreadable.filter(({ path }) => !path.startsWith('qualities')),
    },
  }
}

/**
 * Category, type and amounts of a former calculation in the place of what this form holds of them (portal: Step 3, 6). A quality
 * with a validity of its own asks for its days anew.
 */
export function repeatQualities(former: Calculation, content: FormContent): FormContent {
  const typed = enterCalculation(former, content.entered.language).qualities
  const understood = understandCalculation(former).qualities
  return placeQualities(content, {
    typed: typed.map((quality) => ({ ...quality, validityStartDate: '', validityEndDate: '' })),
    understood: understood.map((quality) => (quality.validityPeriod ? { ...quality, validityPeriod: {} } : quality)),
  })
}

/** The same of a group's template; amounts that it does not keep stay to be typed. */
export function takeTemplate(template: readonly DraftQuality[], content: FormContent): FormContent {
  const typed = enterTemplate(template, content.entered.language)
  return placeQualities(content, { typed, understood: [...template] })
}
