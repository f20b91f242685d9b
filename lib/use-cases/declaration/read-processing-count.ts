import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'

/** How many declarations of the employer wait for a decision: pages ask again until it is 0. */
export async function readProcessingCount(actor: Actor): Promise<number> {
  requireEmployerActor(actor, toConsult)
  return inTransaction(actor, (tx) => tx.declarations.readProcessingCount())
}
