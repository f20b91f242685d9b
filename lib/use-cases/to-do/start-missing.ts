import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { type DateRange, hasOverlap, todayInBrussels } from '../../domain/local-date.ts'
import { computeWholeRange } from '../../domain/wage-declaration/partial-calculation.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { addLines, requireEligible } from '../draft/add-lines.ts'
import { beginDraft } from '../draft/begin-draft.ts'
import { enterDate } from '../draft/prefill.ts'

interface StartedLine {
  transmissionId: string
  lineId: string
}

/** What somebody has begun for those days already: no second draft beside it. */
async function findBegun(tx: Transaction, workerId: string, days: DateRange): Promise<StartedLine | null> {
  const lines = await tx.draftLines.listOfWorker(workerId)
  const begun = lines.find(({ isCorrection, wageDates }) => {
    const wagePeriod = computeWholeRange(wageDates)
    return !isCorrection && wagePeriod !== null && hasOverlap(wagePeriod, days)
  })
  return begun ? { transmissionId: begun.transmissionId, lineId: begun.lineId } : null
}

/**
 * Begins what is missing: a transmission for those days with that worker chosen, as far as his wage form; or opens what was begun.
 * @throws NotFound for a worker without a Dimona here in those days
 */
export async function startMissing(
  actor: Actor,
  { workerId, days }: { workerId: string; days: DateRange },
  now: Date,
): Promise<StartedLine> {
  const employer = requireEmployerActor(actor, toEnterWages)
  return inTransaction(actor, async (tx) => {
    const begun = await findBegun(tx, workerId, days)
    if (begun) return begun
    const entered = { startDate: enterDate(days.startDate), endDate: enterDate(days.endDate) }
    const transmissionId = await beginDraft(tx, { actor: employer, entered, parsed: days, now })
    const draft = await tx.transmissions.getLocked(transmissionId)
    const workerIds = await requireEligible(tx, draft, { workerIds: [workerId], today: todayInBrussels(now) })
    const [lineId = ''] = await addLines(tx, draft, { workerIds, saved: { userId: employer.userId, now } })
    return { transmissionId, lineId }
  })
}
