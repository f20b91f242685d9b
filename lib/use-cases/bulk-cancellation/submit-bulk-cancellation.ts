import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import {
  type ChosenDeclaration,
  checkBulkAnswer,
  type EnteredBulkAnswer,
  findLeftOutCause,
  type LeftOutDeclaration,
} from '../../domain/bulk-cancellation/bulk-cancellation.ts'
import { holdMandate } from '../actor/hold-mandate.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { type HeldTarget, readChangeTarget } from '../receipt/read-change-target.ts'
import { recordCancellations } from '../receipt/record-cancellations.ts'

/** Holds them all, always in one order, and looks at each with the rule of a single cancellation. */
async function separate(tx: Transaction, chosen: readonly ChosenDeclaration[]) {
  const declarationIds = chosen.map(({ declarationId }) => declarationId)
  const declarations = await tx.declarations.list({ declarationIds })
  await tx.workers.lock(declarations.map(({ worker }) => worker.workerId))
  const targets: HeldTarget[] = []
  const leftOut: LeftOutDeclaration[] = []
  for (const { declarationId, versionId } of chosen.toSorted((one, other) =>
    one.declarationId < other.declarationId ? -1 : 1,
  )) {
    const held = await readChangeTarget(tx, declarationId)
    const cause = findLeftOutCause(held.target, versionId)
    if (cause) leftOut.push({ declarationId, cause })
    else targets.push(held)
  }
  return { targets, leftOut }
}

/**
 * The question answered: cancels what can be cancelled as it was shown, in one transmission, and keeps why the others could not. Answered
 * twice it is done once. A wrong answer is kept, to be mended.
 * @throws NotFound, AccessRefused (then nothing is cancelled)
 */
export async function submitBulkCancellation(
  actor: Actor,
  { bulkId, ...answer }: EnteredBulkAnswer & { bulkId: string },
  now: Date,
): Promise<'sent' | 'refused'> {
  const employer = requireEmployerActor(actor, toEnterWages)
  return inTransaction(actor, async (tx) => {
    await holdMandate(tx, employer, now)
    const { chosen, sentAt } = await tx.bulkCancellations.getLocked(bulkId)
    if (sentAt) return 'sent'
    if (checkBulkAnswer(answer, chosen.length).length > 0) {
      await tx.bulkCancellations.saveEntered(bulkId, answer)
      return 'refused'
    }
    const { targets, leftOut } = await separate(tx, chosen)
    const { reason, reasonText } = answer
    const sent =
      targets.length > 0 ? await recordCancellations(tx, targets, { actor: employer, now, reason, reasonText }) : null
    await tx.bulkCancellations.saveSent(bulkId, { transmissionId: sent?.transmissionId ?? null, leftOut }, now)
    return 'sent'
  })
}
