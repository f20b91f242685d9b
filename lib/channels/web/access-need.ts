import { permissions } from '../../domain/actor.ts'
import type { AccessNeed } from '../../domain/refusal.ts'

/** The query under which the page of refusals is told what is missing. */
export function presentAccessNeed(missing: AccessNeed): Record<string, string | number> {
  if (missing.need === 'permission') return { need: missing.need, of: missing.permissions.join(' ') }
  return missing.need === 'level' ? { need: missing.need, of: missing.level } : { need: missing.need }
}

/** What such a query says, or null when it says nothing we know. */
export function parseAccessNeed(need: unknown, of: unknown): AccessNeed | null {
  const detail = typeof of === 'string' ? of : ''
  if (need === 'profile' || need === 'freshSignIn') return { need }
  if (need === 'level') return /^\d{3}$/.test(detail) ? { need, level: Number(detail) } : null
  if (need !== 'permission') return null
  const named = permissions.filter((permission) => detail.split(' ').includes(permission))
  return named.length > 0 ? { need, permissions: named } : null
}
