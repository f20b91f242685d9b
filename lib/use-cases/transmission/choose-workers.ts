import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { blocking, type Outcome } from '../../domain/anomaly.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { addLines, requireEligible } from '../draft/add-lines.ts'
import { removeUnticked } from '../draft/remove-unticked.ts'
import { requireDraftLocked } from '../draft/require-draft.ts'

/**
 * Replaces the selection of step 2; what was entered for those who stay is kept. The lines stand in the order of the names.
 * Taking a tick away is too small a move to lose typed wages by: such a worker stays, and is named so that one can ask for it.
 * @throws NotFound for a worker without a Dimona here
 */
export async function chooseWorkers(
  actor: Actor,
  transmissionId: string,
  workerIds: readonly string[],
  now: Date,
): Promise<Outcome<{ firstLineId: string; heldLineIds: string[] }>> {
  const { userId } = requireEmployerActor(actor, toEnterWages)
  return inTransaction(actor, async (tx) => {
    const draft = await requireDraftLocked(tx, transmissionId)
    if (workerIds.length === 0) return { ok: false, anomalies: [blocking('choose-one', 'workers')] }
    const lines = await tx.draftLines.list(transmissionId)
    const wanted = new Set(workerIds)
    const unticked = lines.filter((line) => !wanted.has(line.worker.workerId))
    const { heldLineIds } = await removeUnticked(tx, draft, unticked)
    const present = new Set(lines.map((line) => line.worker.workerId))
    const added = await requireEligible(tx, draft, {
      workerIds: workerIds.filter((workerId) => !present.has(workerId)),
      today: todayInBrussels(now),
    })
    await addLines(tx, draft, { workerIds: added, saved: { userId, now } })
    await tx.draftLines.saveOrderByName(transmissionId)
    const [first] = await tx.draftLines.list(transmissionId)
    return { ok: true, value: { firstLineId: first?.lineId ?? '', heldLineIds } }
  })
}
