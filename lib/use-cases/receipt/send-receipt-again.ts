import { createHash } from 'node:crypto'
import { inTransaction } from '../../db/transaction.ts'
import { saveAttempt, type ThrottleRule } from '../../db/user/sign-in-throttle.ts'
import type { Actor } from '../../domain/actor.ts'
import { NotFound } from '../../domain/refusal.ts'
import { enqueue } from '../../queue/enqueue.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'

/** A mailbox is not to be filled: five in an hour, then each costs twice the waiting of the one before. */
const ofPerson: ThrottleRule = { freeFailures: 5, longestDelaySeconds: 15 * 60, forgottenAfterSeconds: 3600 }

/**
 * The notice of a transmission once more: a mail with nothing but its ticket and its address to who asks, and its messages in the
 * e-Box unread again. No second message is written: there is one for each outcome, never two (domain: e-Box).
 * @throws NotFound also while it is a draft; AccessRefused
 */
export async function sendReceiptAgain(actor: Actor, transmissionId: string, now: Date): Promise<'sent' | 'wait'> {
  const { userId, senderId, permissions } = requireEmployerActor(actor, toEnterWages)
  const key = `receipt-mail:${createHash('sha256').update(userId).digest('base64url')}`
  if (await saveAttempt(key, ofPerson, now)) return 'wait'
  await inTransaction(actor, async (tx) => {
    const { ticket } = await tx.transmissions.get(transmissionId)
    if (ticket === null) throw new NotFound(`${transmissionId} was not sent`)
    if (permissions.includes('eBox')) await tx.eBoxMessages.saveUnreadAgain(senderId, transmissionId, now)
    tx.auditEntries.record({
      at: now,
      action: 'transmission.sendReceiptAgain',
      subjectKind: 'transmission',
      subjectId: transmissionId,
      channel: 'web',
    })
    await enqueue(tx, 'mail-receipt-notice', { userId, transmissionId, ticket })
  })
  return 'sent'
}
