import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import type { EligibleWorker } from '../../domain/transmission/draft-view.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { listEligible } from '../draft/list-eligible.ts'
import { readWagePeriod } from '../draft/read-wage-period.ts'
import { requireDraft } from '../draft/require-draft.ts'

/** Wizard step 2: who can be chosen, by name; empty when nobody has a Dimona in the wage period. */
export async function listEligibleWorkers(
  actor: Actor,
  transmissionId: string,
  now: Date,
): Promise<readonly EligibleWorker[]> {
  requireEmployerActor(actor, toEnterWages)
  return inReading(actor, async (tx) => {
    const draft = await requireDraft(tx, transmissionId)
    const lines = await tx.draftLines.list(transmissionId)
    const { wagePeriod } = await readWagePeriod(tx, draft, todayInBrussels(now))
    return listEligible(
      tx,
      { employerId: draft.employerId, wagePeriod },
      new Set(lines.map((line) => line.worker.workerId)),
    )
  })
}
