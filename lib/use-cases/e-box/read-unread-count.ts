import type { Actor } from '../../domain/actor.ts'

export async function readUnreadCount(actor: Actor): Promise<number> {
  throw new Error('not written yet')
}
