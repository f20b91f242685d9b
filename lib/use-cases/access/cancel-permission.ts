import type { GrantablePermission } from '../../domain/access/member.ts'
import { checkTakeBack } from '../../domain/access/rules.ts'
import type { Actor } from '../../domain/actor.ts'
import { type AccessAnswer, caseOf, changeAccess } from './open-access.ts'
import { recordAccess } from './record-access.ts'

/** Takes a permission back; the next click of that person says no. Twice is once. @throws NotFound, AccessRefused */
export function cancelPermission(
  actor: Actor,
  { membershipId, permission }: { membershipId: string; permission: GrantablePermission },
  now: Date,
): Promise<AccessAnswer> {
  return changeAccess(actor, now, async (access, tx) => {
    const given = caseOf(access, membershipId)
    const refusal = checkTakeBack(given)
    if (refusal) return { kind: 'refused', refusal }
    if (await tx.memberships.saveTakenBack(membershipId, permission))
      recordAccess(tx, access.enterpriseId, given.subject, {
        action: 'access.takePermission',
        now,
        before: { permissions: [permission] },
        after: { permissions: [] },
      })
    return { kind: 'saved' }
  })
}
