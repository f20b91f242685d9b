import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { GroupEntry } from '../../domain/group/worker-group.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'

/** The employer's groups of workers, by name. */
export async function listGroups(actor: Actor): Promise<readonly GroupEntry[]> {
  requireEmployerActor(actor, toEnterWages)
  return inReading(actor, (tx) => tx.workerGroups.list())
}
