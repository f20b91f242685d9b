import type { LocalDate } from '../../../domain/local-date.ts'
import { parseDate } from '../../../i18n/parse-date.ts'
import { readText } from '../parse-wages-form.ts'

/** Name of the field, and its id on a page that has a day of calculation of its own. */
export const repeatDateName = 'repeat.calculationDate'

export interface RepetitionPost {
  /** The day of calculation of all workers, as typed. */
  typed: string
  /** Null when it cannot be read. */
  calculationDate: LocalDate | null
}

export function parseRepetition(form: FormData): RepetitionPost {
  return understandRepetition(readText(form.get(repeatDateName)))
}

export function understandRepetition(typed: string): RepetitionPost {
  const date = parseDate(typed)
  return { typed, calculationDate: date.ok ? (date.value as LocalDate) : null }
}
