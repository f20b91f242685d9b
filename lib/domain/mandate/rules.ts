import type { LocalDate } from '../local-date.ts'
import { computeMandateState, type Mandate } from './mandate.ts'

/**
 * Why a change of a mandate is refused. `notWaiting`: it was answered or withdrawn before. `isOver`: it has ended. `endsEarlier`: an end can be
 * brought forward and not put off, which takes a new mandate. `alreadyGiven`: the same office holds or is asked for one. `notOffice`: mandates
 * go from employers to offices.
 */
export const mandateRefusals = ['notWaiting', 'isOver', 'endsEarlier', 'alreadyGiven', 'notOffice'] as const
export type MandateRefusal = (typeof mandateRefusals)[number]

/** Who looks at a mandate: the employer that gave it, or the office that received it. */
export type MandateSide = 'employer' | 'office'

/** Null for an enterprise that has nothing to do with it. */
export function computeSide({ employerId, officeId }: Mandate, enterpriseId: string): MandateSide | null {
  if (employerId === enterpriseId) return 'employer'
  return officeId === enterpriseId ? 'office' : null
}

/** Null: the mandate may be asked for. `given`: all that the employer ever gave to this office. */
export function checkRequest(
  asked: { isGiverOffice: boolean; isOffice: boolean; given: readonly Mandate[] },
  today: LocalDate,
): MandateRefusal | null {
  if (asked.isGiverOffice || !asked.isOffice) return 'notOffice'
  const isOpen = (mandate: Mandate) => ['requested', 'accepted', 'active'].includes(computeMandateState(mandate, today))
  return asked.given.some(isOpen) ? 'alreadyGiven' : null
}

/** Null: the office may accept or decline it, or the employer withdraw it. */
export function checkAnswer(mandate: Mandate, today: LocalDate): MandateRefusal | null {
  return computeMandateState(mandate, today) === 'requested' ? null : 'notWaiting'
}

/** Null: either side may end it, at once (null) or with the end of that day. */
export function checkEnd(mandate: Mandate, endDate: LocalDate | null, today: LocalDate): MandateRefusal | null {
  const state = computeMandateState(mandate, today)
  if (state === 'requested') return 'notWaiting'
  if (state !== 'accepted' && state !== 'active') return 'isOver'
  return endDate !== null && mandate.endDate !== null && endDate > mandate.endDate ? 'endsEarlier' : null
}
