import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { eBoxKinds } from '../../domain/e-box/message.ts'
import { canReadWages } from '../../domain/e-box/selection.ts'
import { requireEmployerActor, toReadEBox } from '../actor/require.ts'

/** Unread messages in the e-Box of the enterprise that acts: shown in the rail of every page. */
export async function readUnreadCount(actor: Actor, now: Date): Promise<number> {
  const { senderId, permissions } = requireEmployerActor(actor, toReadEBox)
  const selection = { view: 'unread', kinds: eBoxKinds, isWithoutWages: !canReadWages(permissions), now } as const
  return inReading(actor, (tx) => tx.eBoxMessages.count(senderId, selection))
}
