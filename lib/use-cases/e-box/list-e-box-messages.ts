import { parseCursor, toPage } from '../../db/keyset.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { EBoxList } from '../../domain/e-box/message.ts'
import { requireEmployerActor, toReadEBox } from '../actor/require.ts'
import { readEntries } from './read-entries.ts'

export interface EBoxQuery {
  isUnreadOnly?: boolean
  cursor?: string
  pageSize: number
}

/** The e-Box of the enterprise that acts, newest first. */
export async function listEBoxMessages(actor: Actor, query: EBoxQuery, now: Date): Promise<EBoxList> {
  const { senderId } = requireEmployerActor(actor, toReadEBox)
  const { isUnreadOnly = false, cursor, pageSize } = query
  const position = parseCursor(cursor, 1)
  return inReading(actor, async (tx) => {
    const recipient = await tx.enterprises.get(senderId)
    const found = await tx.eBoxMessages.listPage(senderId, { isUnreadOnly, position, pageSize, now })
    const { rows, ...cursors } = toPage(found, pageSize, position, ({ messageId }) => [messageId])
    return {
      language: recipient.documentLanguage,
      recipientName: recipient.name,
      messages: await readEntries(tx, rows),
      unreadCount: await tx.eBoxMessages.count(senderId, { isUnreadOnly: true, now }),
      totalCount: await tx.eBoxMessages.count(senderId, { isUnreadOnly, now }),
      ...cursors,
    }
  })
}
