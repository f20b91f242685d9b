import type { Transaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import { findContinuationLocked } from './continuation.ts'

/** Of the lines whose tick was taken away: those that may go, and those for which something was typed. */
function separateUnticked(lines: readonly DraftLineRecord[]) {
  return {
    gone: lines.filter(({ entered }) => entered === null),
    heldLineIds: lines.filter(({ entered }) => entered !== null).map(({ lineId }) => lineId),
  }
}

/** Takes out of a draft whoever was unticked and has no wages typed, also of the second part of a period that was split. */
export async function removeUnticked(
  tx: Transaction,
  { transmissionId }: TransmissionRecord,
  unticked: readonly DraftLineRecord[],
): Promise<{ goneCount: number; heldLineIds: string[] }> {
  const { gone, heldLineIds } = separateUnticked(unticked)
  await tx.draftLines.remove(gone.map(({ lineId }) => lineId))
  const second = gone.length > 0 ? await findContinuationLocked(tx, transmissionId) : null
  if (second) {
    const goneIds = new Set(gone.map(({ worker }) => worker.workerId))
    const lines = await tx.draftLines.list(second.transmissionId)
    await removeUnticked(
      tx,
      second,
      lines.filter(({ worker }) => goneIds.has(worker.workerId)),
    )
  }
  return { goneCount: gone.length, heldLineIds }
}
