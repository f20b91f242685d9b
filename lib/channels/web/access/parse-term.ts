import { type LocalDate, parseLocalDate } from '../../../domain/local-date.ts'
import { parseDate } from '../../../i18n/parse-date.ts'

/** First and last day as typed; the last one may be left out. */
export interface EnteredTerm {
  startDate: string
  endDate: string
}

/** Field and fault. */
export type TermProblem = 'startDate.unreadable' | 'startDate.past' | 'endDate.unreadable' | 'endDate.endBeforeStart'

/** Null when it is no day. */
export function readDay(typed: string): LocalDate | null {
  const reading = parseDate(typed)
  return reading.ok ? parseLocalDate(reading.value) : null
}

/** From today on unless said otherwise; without an end unless said. Nothing begins on days that are over. */
export function parseTerm(typed: EnteredTerm, today: LocalDate) {
  const startDate = typed.startDate === '' ? today : readDay(typed.startDate)
  const endDate = typed.endDate === '' ? null : readDay(typed.endDate)
  const problems: TermProblem[] = [
    ...checkStart(startDate, today),
    ...(typed.endDate === '' ? [] : checkEnd(endDate, startDate ?? today)),
  ]
  return { startDate, endDate, problems }
}

function checkStart(startDate: LocalDate | null, today: LocalDate): TermProblem[] {
  if (!startDate) return ['startDate.unreadable']
  return startDate < today ? ['startDate.past'] : []
}

function checkEnd(endDate: LocalDate | null, startDate: LocalDate): TermProblem[] {
  if (!endDate) return ['endDate.unreadable']
  return endDate < startDate ? ['endDate.endBeforeStart'] : []
}
