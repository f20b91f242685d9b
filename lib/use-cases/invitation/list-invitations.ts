import { computeInvitationState, type Invitation, type InvitationState } from '../../domain/access/invitation.ts'
import type { GrantablePermission } from '../../domain/access/member.ts'
import { listGrantable } from '../../domain/access/rules.ts'
import type { Actor } from '../../domain/actor.ts'
import { mailWay } from '../../integrations/smtp.ts'
import { readAccess } from '../access/open-access.ts'

export type ListedInvitation = Invitation & { state: InvitationState }

export interface InvitationList {
  enterpriseName: string
  /** Newest first. */
  invitations: readonly ListedInvitation[]
  grantable: readonly GrantablePermission[]
  canMail: boolean
}

/** Who was invited, and what this manager may give to the next one. @throws AccessRefused */
export function listInvitations(actor: Actor, now: Date): Promise<InvitationList> {
  return readAccess(actor, now, async ({ enterpriseId, manager, today }, tx) => {
    const invitations = await tx.invitations.list(enterpriseId)
    return {
      enterpriseName: (await tx.enterprises.getBrief(enterpriseId)).name,
      invitations: invitations.map((each) => ({ ...each, state: computeInvitationState(each, now) })),
      grantable: listGrantable(manager, today),
      canMail: mailWay() !== 'none',
    }
  })
}
