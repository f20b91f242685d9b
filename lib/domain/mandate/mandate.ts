import { isWithin, type LocalDate } from '../local-date.ts'

/** What a mandate is stored as: asked for, accepted with its days, ended before them. `active` is what older rows say for accepted. */
export type MandateStatus = 'requested' | 'accepted' | 'active' | 'ended'

/** An employer lets an office transmit for it (mandat / mandaat), from day to day; without an end it lasts. */
export interface Mandate {
  mandateId: string
  employerId: string
  officeId: string
  status: MandateStatus
  startDate: LocalDate
  endDate: LocalDate | null
  createdAt: Date
  acceptedAt: Date | null
  endedAt: Date | null
  /** The employer or the office: whoever ended, declined or withdrew it. */
  endedById: string | null
}

/** What it is worth on a day. Declined by the office, withdrawn by the employer: it never was in force. */
export const mandateStates = ['requested', 'accepted', 'active', 'declined', 'withdrawn', 'ended'] as const
export type MandateState = (typeof mandateStates)[number]

/** How lists are divided: waiting for somebody or for its first day, in force, over. */
export const mandateGroups = ['pending', 'active', 'over'] as const
export type MandateGroup = (typeof mandateGroups)[number]

export function computeMandateState(mandate: Mandate, today: LocalDate): MandateState {
  if (mandate.status === 'ended') return computeWayItEnded(mandate)
  if (mandate.endDate !== null && mandate.endDate < today) return 'ended'
  if (mandate.status === 'requested') return 'requested'
  return mandate.startDate > today ? 'accepted' : 'active'
}

function computeWayItEnded({ acceptedAt, endedById, employerId, officeId }: Mandate): MandateState {
  if (acceptedAt !== null || endedById === null) return 'ended'
  if (endedById === officeId) return 'declined'
  return endedById === employerId ? 'withdrawn' : 'ended'
}

export function computeMandateGroup(state: MandateState): MandateGroup {
  if (state === 'requested' || state === 'accepted') return 'pending'
  return state === 'active' ? 'active' : 'over'
}

type Term = Pick<Mandate, 'status' | 'startDate' | 'endDate' | 'acceptedAt' | 'endedAt'>

/**
 * Whether the office could act at that moment, which lies on that day: what arrived before an end was sent by right, also when it is judged
 * after it.
 */
export function isMandateInForce(mandate: Term, { moment, day }: { moment: Date; day: LocalDate }): boolean {
  const { acceptedAt, endedAt, endDate } = mandate
  if (acceptedAt === null || moment < acceptedAt) return false
  if (endedAt !== null) return moment < endedAt && isWithin(day, mandate)
  // Ended without a moment: its last day says when, and without one it was never more than a row.
  if (mandate.status === 'ended' && endDate === null) return false
  return isWithin(day, mandate)
}

/** A mandate with the enterprise on the other side. */
export interface ListedMandate extends Mandate {
  name: string
  /** Bare digits. */
  enterpriseNumber: string
}

/** An office that may be given a mandate. */
export interface Office {
  officeId: string
  name: string
  enterpriseNumber: string
}
