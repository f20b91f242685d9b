import { type GrantablePermission, isMemberOn, type Member } from '../../domain/access/member.ts'
import { listGrantable } from '../../domain/access/rules.ts'
import type { Actor } from '../../domain/actor.ts'
import { readAccess } from './open-access.ts'

export interface MemberList {
  enterpriseName: string
  isOffice: boolean
  /** Users whose time is over come last. */
  members: readonly Member[]
  ownMembershipId: string
  grantable: readonly GrantablePermission[]
}

/** Everybody who may act for the enterprise, for those who manage its access. @throws AccessRefused */
export function listMembers(actor: Actor, now: Date): Promise<MemberList> {
  return readAccess(actor, now, async ({ enterpriseId, manager, members, today }, tx) => {
    const { name, isOffice } = await tx.enterprises.getBrief(enterpriseId)
    const isOver = (member: Member) => Number(!isMemberOn(member, today))
    return {
      enterpriseName: name,
      isOffice,
      members: [...members].sort((one, other) => isOver(one) - isOver(other)),
      ownMembershipId: manager.membershipId,
      grantable: listGrantable(manager, today),
    }
  })
}
