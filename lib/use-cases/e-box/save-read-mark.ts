import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireEmployerActor, toReadEBox } from '../actor/require.ts'

interface ReadMark {
  messageId: string
  isRead: boolean
}

/** Marks a message read or unread. @throws NotFound also for another enterprise's */
export async function saveReadMark(actor: Actor, { messageId, isRead }: ReadMark, now: Date): Promise<void> {
  const { senderId } = requireEmployerActor(actor, toReadEBox)
  await inTransaction(actor, async (tx) => {
    const { readAt } = await tx.eBoxMessages.get(senderId, messageId, now)
    if ((readAt !== null) === isRead) return
    await tx.eBoxMessages.saveReadAt(messageId, isRead ? now : null)
    tx.auditEntries.record({
      at: now,
      action: isRead ? 'eBoxMessage.markRead' : 'eBoxMessage.markUnread',
      subjectKind: 'eBoxMessage',
      subjectId: messageId,
    })
  })
}
