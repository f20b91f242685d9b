import type { Actor } from '../../domain/actor.ts'
import { NotFound } from '../../domain/refusal.ts'
import { changeAccess } from '../access/open-access.ts'

/** Makes the mailed link worthless at once; what was answered already stays. @throws NotFound also for another enterprise's */
export function cancelInvitation(actor: Actor, invitationId: string, now: Date): Promise<void> {
  return changeAccess(actor, now, async ({ enterpriseId }, tx) => {
    const own = await tx.invitations.list(enterpriseId)
    if (!own.some((each) => each.invitationId === invitationId)) throw new NotFound(`no invitation ${invitationId}`)
    if (!(await tx.invitations.saveRevoked(invitationId, enterpriseId, now))) return
    tx.auditEntries.record({
      at: now,
      action: 'invitation.revoke',
      subjectKind: 'invitation',
      subjectId: invitationId,
      employerId: enterpriseId,
    })
  })
}
