import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireEmployerActor, toReadEBox } from '../actor/require.ts'

/** Unread messages in the e-Box of the enterprise that acts: shown in the rail of every page. */
export async function readUnreadCount(actor: Actor, now: Date): Promise<number> {
  const { senderId } = requireEmployerActor(actor, toReadEBox)
  return inReading(actor, (tx) => tx.eBoxMessages.count(senderId, { isUnreadOnly: true, now }))
}
