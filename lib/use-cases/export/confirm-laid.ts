import { inTransaction } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'

const system: SystemActor = { actingAs: 'system' }

/** The set lies in the receiver's folder, or the receiver has taken it already. */
export async function confirmLaid(setId: string, now: Date): Promise<void> {
  await inTransaction(system, (tx) => tx.exportSets.saveLaid(setId, now))
}
