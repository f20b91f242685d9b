import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { SetName } from '../../domain/batch/set-name.ts'
import { requireFileSender } from '../actor/require.ts'

/** `tooLate`: it was read already. `unknown`: no set of that name was received. */
export type Withdrawal = 'withdrawn' | 'tooLate' | 'unknown' | 'wrongSender'

/** Takes a received set back before it is read: nothing of it is handled, and its content may be sent again. @throws AccessRefused */
export async function cancelSet(actor: Actor, name: SetName, now: Date): Promise<Withdrawal> {
  const sender = requireFileSender(actor)
  return inTransaction(sender, async (tx) => {
    await tx.batchSets.lockSender(sender.senderId)
    const { senderNumber } = await tx.enterprises.get(sender.senderId)
    if (senderNumber !== name.senderNumber) return 'wrongSender'
    const set = await tx.batchSets.findNamed(sender.senderId, name)
    if (!set) return 'unknown'
    // Asked again after a crash it says the same.
    if (set.status === 'withdrawn') return 'withdrawn'
    if (!(await tx.batchSets.saveWithdrawn(set.setId, now))) return 'tooLate'
    await tx.transmissions.saveDone(set.setId, now)
    tx.auditEntries.record({
      at: now,
      action: 'batchSet.withdraw',
      subjectKind: 'transmission',
      subjectId: set.setId,
      channel: 'batch',
      after: { ticket: set.ticket },
    })
    return 'withdrawn'
  })
}
