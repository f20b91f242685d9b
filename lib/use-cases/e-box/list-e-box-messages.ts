import { parseCursor, toPage } from '../../db/keyset.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { type EBoxList, eBoxKinds } from '../../domain/e-box/message.ts'
import { canReadWages, computeReadableKinds, type EBoxQuery, type EBoxView } from '../../domain/e-box/selection.ts'
import { requireEmployerActor, toReadEBox } from '../actor/require.ts'
import { readEntries } from './read-entries.ts'

/** The e-Box of the enterprise that acts, newest first. What the person has no permission for is counted and not listed. */
export async function listEBoxMessages(actor: Actor, query: EBoxQuery, now: Date): Promise<EBoxList> {
  const { senderId, permissions } = requireEmployerActor(actor, toReadEBox)
  const { view, kind, search = '', workerId = null, cursor, pageSize } = query
  const position = parseCursor(cursor, 1)
  const kinds = computeReadableKinds(permissions)
  const isWithoutWages = !canReadWages(permissions)
  const selection = {
    view,
    search,
    workerId,
    now,
    isWithoutWages,
    kinds: kinds.filter((each) => !kind || each === kind),
  }
  return inReading(actor, async (tx) => {
    const recipient = await tx.enterprises.get(senderId)
    const found = await tx.eBoxMessages.listPage(senderId, { ...selection, position, pageSize })
    const { rows, ...cursors } = toPage(found, pageSize, position, ({ messageId }) => [messageId])
    const countAll = (counted: EBoxView, isNarrowed = isWithoutWages) =>
      tx.eBoxMessages.count(senderId, { view: counted, kinds: eBoxKinds, isWithoutWages: isNarrowed, now })
    return {
      language: recipient.documentLanguage,
      recipientName: recipient.name,
      messages: await readEntries(tx, rows),
      kinds,
      unreadCount: await countAll('unread'),
      expiringCount: await countAll('expiring'),
      hiddenCount: isWithoutWages ? (await countAll(view, false)) - (await countAll(view)) : 0,
      totalCount: await tx.eBoxMessages.count(senderId, selection),
      ...cursors,
    }
  })
}
