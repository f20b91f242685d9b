import {
  type GrantablePermission,
  type Member,
  type MembershipRole,
  membershipRoles,
} from '../../domain/access/member.ts'
import {
  type AccessRefusal,
  checkHandOver,
  checkRemoval,
  checkRole,
  checkTakeBack,
  listGrantable,
} from '../../domain/access/rules.ts'
import type { Actor } from '../../domain/actor.ts'
import { caseOf, readAccess } from './open-access.ts'

/** A user, and what this manager may do about him. */
export interface MemberView {
  enterpriseName: string
  isOffice: boolean
  member: Member
  isOwn: boolean
  grantable: readonly GrantablePermission[]
  canTakeBack: boolean
  roles: readonly MembershipRole[]
  canHandOver: boolean
  /** Null: he may be removed. */
  removalRefusal: AccessRefusal | null
}

/** @throws NotFound also for a user of another enterprise; AccessRefused */
export function readMember(actor: Actor, membershipId: string, now: Date): Promise<MemberView> {
  return readAccess(actor, now, async (access, tx) => {
    const given = caseOf(access, membershipId)
    const { manager, subject, today } = given
    const { name, isOffice } = await tx.enterprises.getBrief(access.enterpriseId)
    const isOwn = manager.membershipId === subject.membershipId
    const canTakeBack = checkTakeBack(given) === null
    return {
      enterpriseName: name,
      isOffice,
      member: subject,
      isOwn,
      grantable: canTakeBack && !isOwn ? listGrantable(manager, today) : [],
      canTakeBack,
      roles: membershipRoles.filter((role) => checkRole(given, role) === null),
      canHandOver: checkHandOver(given) === null,
      removalRefusal: checkRemoval(given),
    }
  })
}
