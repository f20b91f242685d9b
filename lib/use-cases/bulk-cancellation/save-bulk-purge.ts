import { inTransaction } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'

const system: SystemActor = { actingAs: 'system' }

/** As long as imports are kept: the outcome can be looked up for a month [ours]; the history of each declaration stays. */
const KEPT_DAYS = 30
const MILLISECONDS_PER_DAY = 86_400_000

/** Forgets old questions, answered or not. */
export async function saveBulkPurge(now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * MILLISECONDS_PER_DAY)
  await inTransaction(system, (tx) => tx.bulkCancellations.removeOld(before))
}
