import type { GrantablePermission } from '../../domain/access/member.ts'
import { checkGrant } from '../../domain/access/rules.ts'
import type { Actor } from '../../domain/actor.ts'
import { isWithin, type LocalDate } from '../../domain/local-date.ts'
import { type AccessAnswer, caseOf, changeAccess } from './open-access.ts'
import { recordAccess } from './record-access.ts'

export interface ChosenPermissions {
  membershipId: string
  permissions: readonly GrantablePermission[]
  startDate: LocalDate
  endDate: LocalDate | null
}

/** Gives permissions, all or none of them; the next request of that person knows. @throws NotFound, AccessRefused */
export function savePermissions(actor: Actor, chosen: ChosenPermissions, now: Date): Promise<AccessAnswer> {
  const { membershipId, permissions, startDate, endDate } = chosen
  return changeAccess(actor, now, async (access, tx) => {
    const given = caseOf(access, membershipId)
    const held = new Map(given.subject.permissions.map((each) => [each.permission as string, each]))
    const grants = permissions.map((permission) => {
      const since = held.get(permission)
      // What is in force already began when it began.
      const isGoingOn = since !== undefined && startDate <= access.today && isWithin(access.today, since)
      return { permission, startDate: isGoingOn ? since.startDate : startDate, endDate }
    })
    for (const grant of grants) {
      const refusal = checkGrant(given, grant)
      if (refusal) return { kind: 'refused', refusal }
    }
    await tx.memberships.saveGrants(membershipId, grants)
    const before = given.subject.permissions.filter(({ permission }) => permissions.some((each) => each === permission))
    recordAccess(tx, access.enterpriseId, given.subject, {
      action: 'access.givePermissions',
      now,
      before: { permissions: before.map(({ lastUsedDate: _, ...held }) => held) },
      after: { permissions: grants },
    })
    return { kind: 'saved' }
  })
}
