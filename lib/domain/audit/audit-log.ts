import type { LocalDate } from '../local-date.ts'
import type { AccountAction, AuditAction, LookAction } from './audit-action.ts'

/** `changes`: what somebody did; `looks`: who looked at data of a worker. */
export const auditKinds = ['changes', 'looks'] as const
export type AuditKind = (typeof auditKinds)[number]

export interface AuditQuery {
  /** Beginnings of the names of whoever did it. */
  search?: string
  kind?: AuditKind
  startDate?: LocalDate
  endDate?: LocalDate
  cursor?: string
  pageSize: number
}

/** One entry as an access manager reads it. */
export interface AuditLine {
  id: string
  at: Date
  action: AuditAction
  /** « Prénom Nom »; null when the program itself did it. */
  personName: string | null
  /** The office that acted; null when the enterprise did itself. */
  senderName: string | null
  /** The worker it is about, or the ticket of a transmission. */
  subjectName: string | null
}

/** What happened to somebody's account, as he reads it himself. */
export interface AccountEvent {
  id: string
  at: Date
  action: AccountAction
  /** How he signed in, when he did. */
  methods: readonly string[] | null
  level: number | null
}

export interface AuditPage {
  rows: readonly AuditLine[]
  nextCursor: string | null
  previousCursor: string | null
}

/** Somebody looked at the data of the worker who reads this. Persons have no name here: it was their enterprise that looked. */
export interface LookAtMe {
  id: string
  at: Date
  action: LookAction
  /** The enterprise that looked; null for the institution itself. */
  enterpriseName: string | null
  /** The employer for which an office looked; null without office. */
  employerName: string | null
}

export interface LookPage {
  rows: readonly LookAtMe[]
  nextCursor: string | null
  previousCursor: string | null
}
