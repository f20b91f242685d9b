import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { requireLineLocked } from '../draft/require-draft.ts'

/** Takes one worker out of a draft, with what was entered for him. */
export async function cancelDraftLine(actor: Actor, lineId: string, now: Date): Promise<void> {
  const { userId } = requireEmployerActor(actor, toEnterWages)
  await inTransaction(actor, async (tx) => {
    const { draft, line } = await requireLineLocked(tx, lineId)
    await tx.draftLines.remove([lineId])
    await tx.transmissions.saveTouch(draft.transmissionId, { userId, now })
    tx.auditEntries.record({
      at: now,
      action: 'draftLine.cancel',
      subjectKind: 'draftLine',
      subjectId: lineId,
      channel: 'web',
      before: { transmissionId: draft.transmissionId, workerId: line.worker.workerId, entered: line.entered },
    })
  })
}
