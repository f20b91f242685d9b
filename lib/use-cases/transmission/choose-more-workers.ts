import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { blocking, type Outcome } from '../../domain/anomaly.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { addLines, requireEligible } from '../draft/add-lines.ts'
import { requireDraftLocked } from '../draft/require-draft.ts'

/**
 * Adds workers at the overview, after those who are there. Somebody already chosen is not added twice.
 * @throws NotFound for a worker without a Dimona here
 */
export async function chooseMoreWorkers(
  actor: Actor,
  transmissionId: string,
  workerIds: readonly string[],
  now: Date,
): Promise<Outcome<{ firstLineId: string }>> {
  const { userId } = requireEmployerActor(actor, toEnterWages)
  return inTransaction(actor, async (tx) => {
    const draft = await requireDraftLocked(tx, transmissionId)
    const [asked] = workerIds
    if (asked === undefined) return { ok: false, anomalies: [blocking('choose-one', 'workers')] }
    const lines = await tx.draftLines.list(transmissionId)
    const lineOf = new Map(lines.map((line) => [line.worker.workerId, line.lineId]))
    const added = await requireEligible(tx, draft, {
      workerIds: workerIds.filter((workerId) => !lineOf.has(workerId)),
      today: todayInBrussels(now),
    })
    const [firstNew] = await addLines(tx, draft, { workerIds: added, saved: { userId, now } })
    return { ok: true, value: { firstLineId: firstNew ?? lineOf.get(asked) ?? '' } }
  })
}
