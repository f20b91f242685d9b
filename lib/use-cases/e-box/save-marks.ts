import type { EBoxRecord } from '../../db/e-box-messages.ts'
import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { AuditAction } from '../../domain/audit/audit-action.ts'
import type { EBoxMark } from '../../domain/e-box/selection.ts'
import { NotFound } from '../../domain/refusal.ts'
import { requireEmployerActor, toReadEBox } from '../actor/require.ts'

const actions: Record<EBoxMark, AuditAction> = {
  read: 'eBoxMessage.markRead',
  unread: 'eBoxMessage.markUnread',
  archived: 'eBoxMessage.archive',
  restored: 'eBoxMessage.restore',
}

const isMarked: Record<EBoxMark, (message: EBoxRecord) => boolean> = {
  read: ({ readAt }) => readAt !== null,
  unread: ({ readAt }) => readAt === null,
  archived: ({ archivedAt }) => archivedAt !== null,
  restored: ({ archivedAt }) => archivedAt === null,
}

const columnsOf = (mark: EBoxMark, now: Date) =>
  ({
    read: { readAt: now },
    unread: { readAt: null },
    archived: { archivedAt: now },
    restored: { archivedAt: null },
  })[mark]

/**
 * Marks messages read or unread, puts them away or takes them back; what is so already stays as it is.
 * @throws NotFound when one of them is not in this e-Box, also when it is another enterprise's
 */
export async function saveMarks(
  actor: Actor,
  { messageIds, mark }: { messageIds: readonly string[]; mark: EBoxMark },
  now: Date,
): Promise<void> {
  const { senderId } = requireEmployerActor(actor, toReadEBox)
  await inTransaction(actor, async (tx) => {
    const found = await tx.eBoxMessages.listOwn(senderId, messageIds, now)
    const missing = messageIds.find((id) => !found.some(({ messageId }) => messageId === id))
    if (missing !== undefined) throw new NotFound(`no message ${missing}`)
    const changed = found.filter((message) => !isMarked[mark](message)).map(({ messageId }) => messageId)
    await tx.eBoxMessages.saveMarks(changed, columnsOf(mark, now))
    for (const subjectId of changed)
      tx.auditEntries.record({ at: now, action: actions[mark], subjectKind: 'eBoxMessage', subjectId })
  })
}
