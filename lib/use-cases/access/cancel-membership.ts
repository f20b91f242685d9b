import { listPermissionsOn } from '../../domain/access/member.ts'
import { checkRemoval } from '../../domain/access/rules.ts'
import type { Actor } from '../../domain/actor.ts'
import { type AccessAnswer, caseOf, changeAccess } from './open-access.ts'
import { recordAccess } from './record-access.ts'

/** Removes a user, or lets one leave; his drafts stay with the enterprise. @throws NotFound, AccessRefused */
export function cancelMembership(actor: Actor, membershipId: string, now: Date): Promise<AccessAnswer> {
  return changeAccess(actor, now, async (access, tx) => {
    const given = caseOf(access, membershipId)
    const refusal = checkRemoval(given)
    if (refusal) return { kind: 'refused', refusal }
    const { subject, today } = given
    await tx.memberships.saveRemoved(membershipId)
    recordAccess(tx, access.enterpriseId, subject, {
      action: 'access.removeUser',
      now,
      before: { role: subject.role, permissions: listPermissionsOn(subject, today) },
    })
    return { kind: 'saved' }
  })
}
