import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { requireDraftLocked } from '../draft/require-draft.ts'

/** Drops a draft with everything in it. @throws AlreadySent, because what was sent is cancelled declaration by declaration */
export async function cancelDraft(actor: Actor, transmissionId: string, now: Date): Promise<void> {
  requireEmployerActor(actor, toEnterWages)
  await inTransaction(actor, async (tx) => {
    const draft = await requireDraftLocked(tx, transmissionId)
    const lines = await tx.draftLines.list(transmissionId)
    await tx.transmissions.removeDraft(transmissionId)
    tx.auditEntries.record({
      at: now,
      action: 'transmission.cancel',
      subjectKind: 'transmission',
      subjectId: transmissionId,
      channel: 'web',
      before: { ...draft.enteredWagePeriod, workerIds: lines.map((line) => line.worker.workerId) },
    })
  })
}
