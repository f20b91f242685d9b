import type { MembershipRole } from '../../domain/access/member.ts'
import { checkHandOver, checkRole } from '../../domain/access/rules.ts'
import type { Actor } from '../../domain/actor.ts'
import { type AccessAnswer, caseOf, changeAccess } from './open-access.ts'
import { recordAccess } from './record-access.ts'

/** Makes or unmakes an access manager or chief. @throws NotFound, AccessRefused */
export function saveRole(
  actor: Actor,
  { membershipId, role }: { membershipId: string; role: MembershipRole },
  now: Date,
): Promise<AccessAnswer> {
  return changeAccess(actor, now, async (access, tx) => {
    const given = caseOf(access, membershipId)
    const refusal = checkRole(given, role)
    if (refusal) return { kind: 'refused', refusal }
    const { role: before } = given.subject
    if (before === role) return { kind: 'saved' }
    await tx.memberships.saveRole(membershipId, role, access.today)
    recordAccess(tx, access.enterpriseId, given.subject, {
      action: 'access.changeRole',
      now,
      before: { role: before },
      after: { role },
    })
    return { kind: 'saved' }
  })
}

/** The chief passes his role on and stays access manager: never a moment without a chief. @throws NotFound, AccessRefused */
export function saveHandOver(actor: Actor, membershipId: string, now: Date): Promise<AccessAnswer> {
  return changeAccess(actor, now, async (access, tx) => {
    const given = caseOf(access, membershipId)
    const refusal = checkHandOver(given)
    if (refusal) return { kind: 'refused', refusal }
    const { manager, subject } = given
    await tx.memberships.saveRole(subject.membershipId, 'chiefAccessManager', access.today)
    await tx.memberships.saveRole(manager.membershipId, 'accessManager', access.today)
    const roles = (mine: string, theirs: string) => ({ roles: { [manager.userId]: mine, [subject.userId]: theirs } })
    recordAccess(tx, access.enterpriseId, subject, {
      action: 'access.handOver',
      now,
      before: roles(manager.role, subject.role),
      after: roles('accessManager', 'chiefAccessManager'),
    })
    return { kind: 'saved' }
  })
}
