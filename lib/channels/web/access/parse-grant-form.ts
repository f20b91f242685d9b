import { type GrantablePermission, grantablePermissions } from '../../../domain/access/member.ts'
import type { LocalDate } from '../../../domain/local-date.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { type SearchParams, textOf } from '../parse-overview-query.ts'
import { parseTerm, type TermProblem } from './parse-term.ts'

export interface Granted {
  permissions: readonly GrantablePermission[]
  startDate: LocalDate
  endDate: LocalDate | null
}

/** Dates and permissions as typed: they travel in the address, because nothing of them is secret. */
export interface EnteredGrant {
  permissions: readonly GrantablePermission[]
  startDate: string
  endDate: string
}

/** Field and fault. */
export type GrantProblem = 'permissions.none' | TermProblem

/** The field of the form that a problem belongs to. */
export function fieldOfGrantProblem(problem: GrantProblem): keyof EnteredGrant {
  return problem.slice(0, problem.indexOf('.')) as keyof EnteredGrant
}

export type ParsedGrant = { ok: true; value: Granted } | { ok: false; problems: readonly GrantProblem[] }

const longestDate = 40

/** What a form or its address says. */
export function readEnteredGrant(entered: FormData | SearchParams): EnteredGrant {
  const all = (name: string) => (entered instanceof FormData ? entered.getAll(name) : [entered[name] ?? []].flat())
  const one = (name: string) => textOf(all(name).map(String)[0], longestDate)
  const ticked = all('permissions').flatMap((text) => String(text).split(' '))
  return {
    permissions: grantablePermissions.filter((permission) => ticked.includes(permission)),
    startDate: one('startDate'),
    endDate: one('endDate'),
  }
}

/** The same, for the address that brings it back to the form. */
export function presentEnteredGrant({ permissions, startDate, endDate }: EnteredGrant): Record<string, string> {
  return { permissions: permissions.join(' '), startDate, endDate }
}

/** From today on unless said otherwise; without an end unless said. Nothing is given for days that are over. */
export function parseGrant({ permissions, ...typed }: EnteredGrant, today: LocalDate): ParsedGrant {
  const { startDate, endDate, problems: faults } = parseTerm(typed, today)
  const problems: GrantProblem[] = [...(permissions.length === 0 ? (['permissions.none'] as const) : []), ...faults]
  if (problems.length > 0 || !startDate) return { ok: false, problems }
  return { ok: true, value: { permissions, startDate, endDate } }
}

/** What stands in the fields of a form that is opened afresh. */
export function usualGrant(today: LocalDate): EnteredGrant {
  return { permissions: [], startDate: formatDate(today), endDate: '' }
}
