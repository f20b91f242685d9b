import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { WorkerGroup } from '../../domain/group/worker-group.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'

/** A group with its workers and what its template keeps of each. @throws NotFound */
export async function readGroup(actor: Actor, groupId: string): Promise<WorkerGroup> {
  requireEmployerActor(actor, toEnterWages)
  return inReading(actor, (tx) => tx.workerGroups.get(groupId))
}
