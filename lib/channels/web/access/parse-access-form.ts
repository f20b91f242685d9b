import {
  type GrantablePermission,
  grantablePermissions,
  type MembershipRole,
  membershipRoles,
} from '../../../domain/access/member.ts'

const longestId = 36

/** The id in a hidden field; unknown ids are the use-case's to refuse. */
export function parseHiddenId(form: FormData, name: string): string {
  return String(form.get(name) ?? '').slice(0, longestId)
}

/** Null for anything else. */
export function parsePermission(form: FormData): GrantablePermission | null {
  return grantablePermissions.find((permission) => permission === form.get('permission')) ?? null
}

/** Null for anything else. */
export function parseRole(form: FormData): MembershipRole | null {
  return membershipRoles.find((role) => role === form.get('role')) ?? null
}
