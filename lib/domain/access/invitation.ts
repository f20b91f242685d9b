import type { LocalDate } from '../local-date.ts'
import type { GrantablePermission } from './member.ts'

/** An invitation waits that long for its answer (issue of access management: single use, 72 hours). */
const INVITATION_HOURS = 72

export const invitationStates = ['open', 'accepted', 'revoked', 'expired'] as const
export type InvitationState = (typeof invitationStates)[number]

export interface Invitation {
  invitationId: string
  enterpriseId: string
  enterpriseName: string
  email: string
  permissions: readonly GrantablePermission[]
  startDate: LocalDate
  endDate: LocalDate | null
  invitedByUserId: string
  createdAt: Date
  expiresAt: Date
  accountMadeAt: Date | null
  acceptedAt: Date | null
  revokedAt: Date | null
}

type Facts = Pick<Invitation, 'expiresAt' | 'acceptedAt' | 'revokedAt'>

/** What an invitation is worth at this moment. */
export function computeInvitationState({ expiresAt, acceptedAt, revokedAt }: Facts, now: Date): InvitationState {
  if (acceptedAt) return 'accepted'
  if (revokedAt) return 'revoked'
  return now < expiresAt ? 'open' : 'expired'
}

export function computeInvitationEnd(now: Date): Date {
  return new Date(now.getTime() + INVITATION_HOURS * 3_600_000)
}

/** As it is compared and kept; null for what is no address. A mailbox is proven by the answer, not by its spelling. */
export function parseEmail(typed: string): string | null {
  const email = typed.trim().toLowerCase()
  return email.length <= 254 && /^[^\s@<>,;:"()[\]\\]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email) ? email : null
}

/** Whether somebody with this address may answer: it was sent to him. Who has no address yet has it from now on. */
export function isForPerson({ email }: Pick<Invitation, 'email'>, ownEmail: string): boolean {
  return ownEmail === '' || ownEmail.trim().toLowerCase() === email
}
