import { type LocalDate, latestOf } from '../local-date.ts'
import {
  type GrantablePermission,
  type GrantedPermission,
  grantablePermissions,
  isManagerOn,
  isMemberOn,
  listPermissionsOn,
  type Member,
  type MembershipRole,
} from './member.ts'

/**
 * Why a change of access is refused. `notYours`: that user's access is for the chief to change. `ownUpward`: nobody raises himself.
 * `beyondYours`: nobody gives what he lacks. `lastChief`: an enterprise keeps one chief access manager.
 */
export const accessRefusals = ['notYours', 'ownUpward', 'beyondYours', 'lastChief'] as const
export type AccessRefusal = (typeof accessRefusals)[number]

/** Who changes, whose access, among whom, on which day. */
export interface AccessCase {
  manager: Member
  subject: Member
  members: readonly Member[]
  today: LocalDate
}

/** From when to when a permission shall last. */
export interface Grant {
  permission: GrantablePermission
  startDate: LocalDate
  endDate: LocalDate | null
}

/** What this manager may give: the chief everything the enterprise has, an access manager what he holds that day. */
export function listGrantable(manager: Member, today: LocalDate): readonly GrantablePermission[] {
  if (!isManagerOn(manager, today)) return []
  if (manager.role === 'chiefAccessManager') return grantablePermissions
  const held = listPermissionsOn(manager, today)
  return grantablePermissions.filter((permission) => held.includes(permission))
}

/** An access manager answers for users and for himself; the access of managers is the chief's (identity: the chain). */
function isWithinReach({ manager, subject, today }: AccessCase): boolean {
  if (!isManagerOn(manager, today)) return false
  return manager.role === 'chiefAccessManager' || subject.role === 'user' || isSame(manager, subject)
}

function isSame(one: Member, other: Member): boolean {
  return one.membershipId === other.membershipId
}

/** Whether the new dates add a day to those of today, which the days that are over do not. */
function isMore(grant: Grant, held: GrantedPermission | undefined, today: LocalDate): boolean {
  if (!held) return true
  const [startDate, heldStart] = [latestOf(grant.startDate, today), latestOf(held.startDate, today)]
  if (startDate < heldStart) return true
  if (held.endDate === null) return false
  return grant.endDate === null || grant.endDate > held.endDate
}

/** Null: the permission may be given for these days. */
export function checkGrant(given: AccessCase, grant: Grant): AccessRefusal | null {
  const { manager, subject, today } = given
  if (!isWithinReach(given)) return 'notYours'
  const held = subject.permissions.find(({ permission }) => permission === grant.permission)
  if (!isMore(grant, held, today)) return null
  if (isSame(manager, subject)) return 'ownUpward'
  return listGrantable(manager, today).includes(grant.permission) ? null : 'beyondYours'
}

/** Null: it may be taken back. Also what the manager does not hold himself; never `accessManagement`, which the role brings. */
export function checkTakeBack(given: AccessCase): AccessRefusal | null {
  return isWithinReach(given) ? null : 'notYours'
}

function hasOtherChief({ subject, members, today }: AccessCase): boolean {
  return members.some(
    (member) => member.role === 'chiefAccessManager' && !isSame(member, subject) && isManagerOn(member, today),
  )
}

/** Null: the role may be given. Only the chief makes and unmakes access managers and other chiefs. */
export function checkRole(given: AccessCase, role: MembershipRole): AccessRefusal | null {
  const { manager, subject, today } = given
  if (!isManagerOn(manager, today)) return 'notYours'
  if (role === subject.role) return null
  if (isSame(manager, subject)) return checkOwnRole(given, role)
  if (manager.role !== 'chiefAccessManager') return 'notYours'
  return null
}

function checkOwnRole(given: AccessCase, role: MembershipRole): AccessRefusal | null {
  const { role: own } = given.subject
  const isRaised = role === 'chiefAccessManager' || own === 'user'
  if (isRaised) return 'ownUpward'
  return own === 'chiefAccessManager' && !hasOtherChief(given) ? 'lastChief' : null
}

/** Null: the user may be removed, or may leave. A chief who removes another remains himself, so one is left. */
export function checkRemoval(given: AccessCase): AccessRefusal | null {
  if (!isWithinReach(given)) return 'notYours'
  return given.subject.role === 'chiefAccessManager' && !hasOtherChief(given) ? 'lastChief' : null
}

/** Null: the role of chief may pass from this manager to that user, who must be one today; the manager stays access manager. */
export function checkHandOver(given: AccessCase): AccessRefusal | null {
  const { manager, subject, today } = given
  const canGive = manager.role === 'chiefAccessManager' && isManagerOn(manager, today)
  return canGive && !isSame(manager, subject) && isMemberOn(subject, today) ? null : 'notYours'
}
