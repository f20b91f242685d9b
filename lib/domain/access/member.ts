import type { Permission } from '../actor.ts'
import { isWithin, type LocalDate } from '../local-date.ts'

/** In rising order: who may give access to others, and who may make such people (identity: the chain). */
export const membershipRoles = ['user', 'accessManager', 'chiefAccessManager'] as const
export type MembershipRole = (typeof membershipRoles)[number]

/** `accessManagement` is not given by itself: it comes and goes with the role of access manager. */
export const grantablePermissions = [
  'dimonaConsultation',
  'flexiAtWork',
  'dimonaDeclaration',
  'eBox',
  'technicalChannels',
] as const satisfies readonly Permission[]
export type GrantablePermission = (typeof grantablePermissions)[number]

/** A permission of one user, from day to day; without an end it lasts. */
export interface GrantedPermission {
  permission: Permission
  startDate: LocalDate
  endDate: LocalDate | null
  /** Last day on which it was needed by what the person did; null: never. */
  lastUsedDate: LocalDate | null
}

/** A user of an enterprise, as its access managers see him. */
export interface Member {
  membershipId: string
  userId: string
  givenName: string
  familyName: string
  email: string
  role: MembershipRole
  startDate: LocalDate
  endDate: LocalDate | null
  lastSignInAt: Date | null
  permissions: readonly GrantedPermission[]
  /** Clients an office user is narrowed to; null: all. */
  clientCount: number | null
}

/** Whether the person is a user of the enterprise on that day. */
export function isMemberOn(member: Pick<Member, 'startDate' | 'endDate'>, date: LocalDate): boolean {
  return isWithin(date, member)
}

/** What the person may do on that day. */
export function listPermissionsOn({ permissions }: Pick<Member, 'permissions'>, date: LocalDate): Permission[] {
  return permissions.filter((granted) => isWithin(date, granted)).map(({ permission }) => permission)
}

/** Whether somebody gives access to others here: the role, and the permission that goes with it. */
export function isManagerOn(member: Member, date: LocalDate): boolean {
  if (member.role === 'user' || !isMemberOn(member, date)) return false
  return listPermissionsOn(member, date).includes('accessManagement')
}
