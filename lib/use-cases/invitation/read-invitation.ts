import { inReading } from '../../db/transaction.ts'
import { findKeyHolderById } from '../../db/user/users.ts'
import {
  computeInvitationState,
  type Invitation,
  type InvitationState,
  isForPerson,
} from '../../domain/access/invitation.ts'
import type { Actor, SystemActor } from '../../domain/actor.ts'
import { hashInvitationToken } from './invitation-token.ts'

/** The token is the authority: whoever holds it may read this one invitation, whatever hat he wears. */
export const bearer: SystemActor = { actingAs: 'system' }

export interface InvitationView {
  invitation: Invitation
  state: InvitationState
  /** Null: nobody is signed in. `foreign`: it was sent to another mailbox than this person's. */
  person: 'addressee' | 'foreign' | 'inviter' | null
}

/** What the mailed link opens; null for a token nobody ever sent. */
export async function readInvitation(actor: Actor, token: string, now: Date): Promise<InvitationView | null> {
  const invitation = await inReading(bearer, (tx) => tx.invitations.find(hashInvitationToken(token)))
  if (!invitation) return null
  return {
    invitation,
    state: computeInvitationState(invitation, now),
    person: 'userId' in actor ? await personOf(actor.userId, invitation) : null,
  }
}

/** Nobody invites himself: that would raise him. */
export async function personOf(userId: string, invitation: Invitation): Promise<'addressee' | 'foreign' | 'inviter'> {
  if (userId === invitation.invitedByUserId) return 'inviter'
  const holder = await findKeyHolderById(userId)
  return holder && isForPerson(invitation, holder.email) ? 'addressee' : 'foreign'
}
