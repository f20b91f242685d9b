import { addDays, isWithin, type LocalDate, latestOf } from '../local-date.ts'
import type { GrantedPermission } from './member.ts'

/** A right that nobody needed for a quarter is proposed for taking back [ours]: a guard against rights that outlive their reason. */
export const UNUSED_DAYS = 90

/** Whether a permission in force was last needed, or was given without ever being needed, that long ago. */
export function isUnused(granted: GrantedPermission, today: LocalDate): boolean {
  if (!isWithin(today, granted)) return false
  const since = granted.lastUsedDate ? latestOf(granted.startDate, granted.lastUsedDate) : granted.startDate
  return addDays(since, UNUSED_DAYS) <= today
}
