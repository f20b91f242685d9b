import type { BatchSetRecord } from '../../db/batch/batch-sets.ts'
import type { Transaction } from '../../db/transaction.ts'
import { readExpiresAt } from '../e-box/read-expires-at.ts'

/** Tells the e-Box of the sender: one receipt when a set can be read, one result when it is done, whatever it holds. */
export async function recordSetMessage(
  tx: Transaction,
  set: BatchSetRecord,
  { kind, now }: { kind: 'batchReceipt' | 'batchResult'; now: Date },
): Promise<void> {
  const { setId, senderId, ticket, formCount, acceptedCount, remarkedCount, refusedCount } = set
  const forms = { formCount, acceptedCount, remarkedCount, refusedCount }
  await tx.eBoxMessages.recordAll([
    {
      recipientId: senderId,
      employerId: senderId,
      transmissionId: setId,
      mandateId: null,
      kind,
      facts: { transmissionKind: 'original', ticket, channel: 'batch', declarations: [], forms },
      createdAt: now,
      expiresAt: await readExpiresAt(tx, now),
    },
  ])
}

/** The last Form is decided: the set is done. The caller holds it. */
export async function confirmSet(tx: Transaction, setId: string, now: Date): Promise<void> {
  await tx.batchSets.saveDone(setId, now)
  await tx.transmissions.saveDone(setId, now)
  const set = await tx.batchSets.get(setId)
  await recordSetMessage(tx, set, { kind: 'batchResult', now })
  const { ticket, senderId, formCount, acceptedCount, remarkedCount, refusedCount } = set
  tx.auditEntries.record({
    at: now,
    action: 'batchSet.finish',
    subjectKind: 'transmission',
    subjectId: setId,
    employerId: senderId,
    channel: 'batch',
    after: { ticket, formCount, acceptedCount, remarkedCount, refusedCount },
  })
}
