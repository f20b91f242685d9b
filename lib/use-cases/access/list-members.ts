import {
  type GrantablePermission,
  type GrantedPermission,
  isMemberOn,
  type Member,
} from '../../domain/access/member.ts'
import { checkTakeBack, listGrantable } from '../../domain/access/rules.ts'
import { isUnused } from '../../domain/access/unused.ts'
import type { Actor } from '../../domain/actor.ts'
import { readAccess } from './open-access.ts'

export interface MemberList {
  enterpriseName: string
  isOffice: boolean
  /** Users whose time is over come last. */
  members: readonly Member[]
  ownMembershipId: string
  grantable: readonly GrantablePermission[]
  unused: readonly UnusedPermission[]
}

/** A permission that nobody needed lately. */
export interface UnusedPermission {
  member: Member
  granted: GrantedPermission
  /** Never that of managing access, which the role brings. */
  canTakeBack: boolean
}

/** Everybody who may act for the enterprise, for those who manage its access. @throws AccessRefused */
export function listMembers(actor: Actor, now: Date): Promise<MemberList> {
  return readAccess(actor, now, async ({ enterpriseId, manager, members, today }, tx) => {
    const { name, isOffice } = await tx.enterprises.getBrief(enterpriseId)
    const unused = members.flatMap((member) => {
      const isWithinReach = checkTakeBack({ manager, subject: member, members, today }) === null
      return member.permissions
        .filter((granted) => isUnused(granted, today))
        .map((granted) => ({
          member,
          granted,
          canTakeBack: isWithinReach && granted.permission !== 'accessManagement',
        }))
    })
    const isOver = (member: Member) => Number(!isMemberOn(member, today))
    return {
      enterpriseName: name,
      isOffice,
      members: [...members].sort((one, other) => isOver(one) - isOver(other)),
      ownMembershipId: manager.membershipId,
      grantable: listGrantable(manager, today),
      unused,
    }
  })
}
