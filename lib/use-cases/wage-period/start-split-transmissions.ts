import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { Actor, EmployerActor } from '../../domain/actor.ts'
import { type DateRange, splitAtYearEnd } from '../../domain/local-date.ts'
import { computeWholeRange } from '../../domain/wage-declaration/partial-calculation.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { addToContinuation } from '../draft/add-lines.ts'
import { beginDraft } from '../draft/begin-draft.ts'
import { findContinuationLocked } from '../draft/continuation.ts'
import { enterDate } from '../draft/prefill.ts'
import { requireDraftLocked } from '../draft/require-draft.ts'

/** Those days as if they had been typed at step 1. */
function enterRange(parsed: DateRange) {
  return { entered: { startDate: enterDate(parsed.startDate), endDate: enterDate(parsed.endDate) }, parsed }
}

/** The second draft is begun, or gets other days when the first was split before. */
async function saveContinuation(
  tx: Transaction,
  actor: EmployerActor,
  { continuesId, range, now }: { continuesId: string; range: DateRange; now: Date },
): Promise<void> {
  const former = await findContinuationLocked(tx, continuesId)
  if (!former) await beginDraft(tx, { actor, ...enterRange(range), continuesId, now })
  else await tx.transmissions.saveWagePeriod(former.transmissionId, enterRange(range), { userId: actor.userId, now })
}

/**
 * Two drafts of one whose dates pass 31 December: it keeps the days up to then, a second one begins on 1 January and has the
 * same workers. Dates that need no split stay as they are, so that a second click makes no second pair.
 * @throws NotFound, AlreadySent
 */
export async function startSplitTransmissions(actor: Actor, transmissionId: string, now: Date): Promise<void> {
  const employer = requireEmployerActor(actor, toEnterWages)
  const saved = { userId: employer.userId, now }
  await inTransaction(actor, async (tx) => {
    const draft = await requireDraftLocked(tx, transmissionId)
    const range = computeWholeRange(draft.parsedWagePeriod)
    const parts = range && splitAtYearEnd(range)
    if (!parts || draft.kind !== 'original') return
    await tx.transmissions.saveWagePeriod(transmissionId, enterRange(parts.before), saved)
    await saveContinuation(tx, employer, { continuesId: transmissionId, range: parts.after, now })
    const lines = await tx.draftLines.list(transmissionId)
    await addToContinuation(tx, draft, { workerIds: lines.map(({ worker }) => worker.workerId), saved })
  })
}
