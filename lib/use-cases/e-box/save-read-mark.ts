import type { Actor } from '../../domain/actor.ts'

export async function saveReadMark(actor: Actor, messageId: string, isRead: boolean, now: Date): Promise<void> {
  throw new Error('not written yet')
}
