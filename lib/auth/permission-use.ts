import { savePermissionUse } from '../db/access/permission-uses.ts'
import type { EmployerActor, Permission } from '../domain/actor.ts'
import type { LocalDate } from '../domain/local-date.ts'

/** What this process has noted today: the database is told once a day and person, not once a page. */
const noted = { date: '', keys: new Set<string>() }

/**
 * Notes that a page needed permissions which its person holds, for the review of unused rights. Before the page reads: whoever
 * reads holds a connection already.
 */
export async function notePermissionUse(
  { userId, senderId, permissions }: EmployerActor,
  needed: readonly Permission[],
  today: LocalDate,
): Promise<void> {
  if (noted.date !== today) Object.assign(noted, { date: today, keys: new Set() })
  const used = needed.filter((permission) => permissions.includes(permission))
  const keyOf = (permission: Permission) => `${userId} ${senderId} ${permission}`
  if (used.every((permission) => noted.keys.has(keyOf(permission)))) return
  await savePermissionUse({ userId, enterpriseId: senderId, permissions: used }, today)
  for (const permission of used) noted.keys.add(keyOf(permission))
}
