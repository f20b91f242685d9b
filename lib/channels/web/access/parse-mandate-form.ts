import type { LocalDate } from '../../../domain/local-date.ts'
import { type MandateGroup, mandateGroups } from '../../../domain/mandate/mandate.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { type SearchParams, textOf } from '../parse-overview-query.ts'
import { type EnteredTerm, parseTerm, readDay, type TermProblem } from './parse-term.ts'

const longestSearch = 100
const longestDate = 40
const longestId = 36

/** What somebody types to give a mandate: the search that found the office, the office, the days. Nothing of it is secret. */
export interface EnteredMandateForm extends EnteredTerm {
  search: string
  officeId: string
}

export type MandateProblem = 'officeId.none' | TermProblem

export type ParsedMandate =
  | { ok: true; value: { officeId: string; startDate: LocalDate; endDate: LocalDate | null } }
  | { ok: false; problems: readonly MandateProblem[] }

/** What a form or its address says; opened afresh, from today on. */
export function readEnteredMandate(entered: FormData | SearchParams, today: LocalDate): EnteredMandateForm {
  const one = (name: string) => (entered instanceof FormData ? String(entered.get(name) ?? '') : entered[name])
  const isTyped = one('startDate') !== undefined
  return {
    search: textOf(one('search'), longestSearch),
    officeId: textOf(one('officeId'), longestId),
    startDate: isTyped ? textOf(one('startDate'), longestDate) : formatDate(today),
    endDate: textOf(one('endDate'), longestDate),
  }
}

export function parseMandateForm({ officeId, ...typed }: EnteredMandateForm, today: LocalDate): ParsedMandate {
  const { startDate, endDate, problems: faults } = parseTerm(typed, today)
  const problems: MandateProblem[] = [...(officeId === '' ? (['officeId.none'] as const) : []), ...faults]
  if (problems.length > 0 || !startDate) return { ok: false, problems }
  return { ok: true, value: { officeId, startDate, endDate } }
}

/** The field of the form that a problem belongs to. */
export function fieldOfMandateProblem(problem: MandateProblem): 'officeId' | 'startDate' | 'endDate' {
  return problem.slice(0, problem.indexOf('.')) as 'officeId' | 'startDate' | 'endDate'
}

export type EndProblem = 'unreadable' | 'past'

/** How a mandate ends: `endDate` null is at once. What cannot be read or is over is a problem. */
export function parseEnding(
  form: FormData,
  today: LocalDate,
): { ok: true; endDate: LocalDate | null } | { ok: false; problem: EndProblem; typed: string } {
  if (form.get('when') !== 'date') return { ok: true, endDate: null }
  const typed = textOf(String(form.get('endDate') ?? ''), longestDate)
  const endDate = readDay(typed)
  if (!endDate) return { ok: false, problem: 'unreadable', typed }
  return endDate < today ? { ok: false, problem: 'past', typed } : { ok: true, endDate }
}

export interface AskedMandates {
  group: MandateGroup
  search: string
  page: number
}

/** What the address of the list asks for; those in force unless said. */
export function parseMandateQuery(asked: SearchParams): AskedMandates {
  const page = Number(textOf(asked.page, 6))
  return {
    group: mandateGroups.find((group) => group === asked.group) ?? 'active',
    search: textOf(asked.search, longestSearch),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}
