import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'

/** Forgets a group and its template; what drafts took over from it stays. @throws NotFound */
export async function cancelGroup(actor: Actor, groupId: string, now: Date): Promise<void> {
  requireEmployerActor(actor, toEnterWages)
  await inTransaction(actor, async (tx) => {
    const { name, members } = await tx.workerGroups.get(groupId)
    await tx.workerGroups.remove(groupId)
    tx.auditEntries.record({
      at: now,
      action: 'group.remove',
      subjectKind: 'workerGroup',
      subjectId: groupId,
      channel: 'web',
      before: { name, workerIds: members.map(({ worker }) => worker.workerId) },
    })
  })
}
