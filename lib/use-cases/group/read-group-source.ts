import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { listGroupSource } from './group-source.ts'

/** Whom a group made of this transmission would hold. @throws NotFound */
export async function readGroupSource(
  actor: Actor,
  transmissionId: string,
): Promise<{ workers: WorkerName[]; isSent: boolean }> {
  requireEmployerActor(actor, toEnterWages)
  return inReading(actor, async (tx) => {
    const members = await listGroupSource(tx, transmissionId)
    const { status } = await tx.transmissions.get(transmissionId)
    return { workers: members.map(({ worker }) => worker), isSent: status !== 'draft' }
  })
}
