import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { addLines, requireEligible } from '../draft/add-lines.ts'
import { removeUnticked } from '../draft/remove-unticked.ts'
import { requireDraftLocked } from '../draft/require-draft.ts'

/** What one page of a long list says: who of those it showed is ticked. */
export interface ShownChoice {
  shownIds: readonly string[]
  workerIds: readonly string[]
  /** Wizard step 2 puts the lines in the order of the names; at the overview new ones follow those who are there. */
  isOrderedByName: boolean
}

/**
 * Saves the ticks of one page: who was shown and is not ticked leaves unless wages were typed for him, whoever was not shown stays. Nobody at all is allowed, as long
 * as somebody goes on choosing.
 * @throws NotFound for a worker without a Dimona here
 */
export async function chooseShownWorkers(
  actor: Actor,
  transmissionId: string,
  { shownIds, workerIds, isOrderedByName }: ShownChoice,
  now: Date,
): Promise<{ lineCount: number; firstAddedLineId: string | null; heldLineIds: string[] }> {
  const { userId } = requireEmployerActor(actor, toEnterWages)
  return inTransaction(actor, async (tx) => {
    const draft = await requireDraftLocked(tx, transmissionId)
    const lines = await tx.draftLines.list(transmissionId)
    const ticked = new Set(workerIds)
    const untickedIds = new Set(shownIds.filter((workerId) => !ticked.has(workerId)))
    const unticked = lines.filter((line) => untickedIds.has(line.worker.workerId))
    const { goneCount, heldLineIds } = await removeUnticked(tx, draft, unticked)
    const present = new Set(lines.map((line) => line.worker.workerId))
    const added = await requireEligible(tx, draft, {
      workerIds: workerIds.filter((workerId) => !present.has(workerId)),
      today: todayInBrussels(now),
    })
    const lineCount = lines.length - goneCount + added.length
    if (goneCount + added.length === 0) return { lineCount, firstAddedLineId: null, heldLineIds }
    const [firstAddedLineId = null] = await addLines(tx, draft, { workerIds: added, saved: { userId, now } })
    if (isOrderedByName) await tx.draftLines.saveOrderByName(transmissionId)
    return { lineCount, firstAddedLineId, heldLineIds }
  })
}
