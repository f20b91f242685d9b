import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireWorkerActor, toSpeakAsWorker } from '../actor/require.ts'

/** The worker takes back what he said; what has ended already stays as it ended. @throws NotFound also when it is somebody else's */
export async function cancelDispute(actor: Actor, disputeId: string, now: Date): Promise<void> {
  const { workerId } = requireWorkerActor(actor, toSpeakAsWorker)
  await inTransaction(actor, async (tx) => {
    const found = await tx.disputes.getId(disputeId, { workerId })
    if (!(await tx.disputes.saveWithdrawn(found, now))) return
    tx.auditEntries.record({
      at: now,
      action: 'dispute.withdraw',
      subjectKind: 'dispute',
      subjectId: disputeId,
      after: { status: 'closed', outcome: 'withdrawn' },
    })
  })
}
