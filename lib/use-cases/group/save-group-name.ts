import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { GroupNameProblem } from '../../domain/group/worker-group.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { judgeName } from './judge-name.ts'

/** Gives a group another name. @returns what is wrong with it, or null @throws NotFound */
export async function saveGroupName(
  actor: Actor,
  { groupId, typedName }: { groupId: string; typedName: string },
  now: Date,
): Promise<GroupNameProblem | null> {
  const { userId } = requireEmployerActor(actor, toEnterWages)
  return inTransaction(actor, async (tx) => {
    const group = await tx.workerGroups.get(groupId)
    const judged = await judgeName(tx, typedName, groupId)
    if (judged.problem || judged.name === group.name) return judged.problem
    const { name, searchName } = judged
    await tx.workerGroups.saveName(groupId, { name, searchName }, { userId, now })
    tx.auditEntries.record({
      at: now,
      action: 'group.rename',
      subjectKind: 'workerGroup',
      subjectId: groupId,
      channel: 'web',
      before: { name: group.name },
      after: { name },
    })
    return null
  })
}
