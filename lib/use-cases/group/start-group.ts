import { isDeepStrictEqual } from 'node:util'
import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { type GroupNameProblem, keepTemplate } from '../../domain/group/worker-group.ts'
import type { DraftQuality } from '../../domain/transmission/draft.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { listGroupSource } from './group-source.ts'
import { judgeName } from './judge-name.ts'

export interface NewGroup {
  /** A draft or what was sent: its workers. */
  transmissionId: string
  typedName: string
  isWithAmounts: boolean
}

type Template = { workerId: string; qualities: readonly DraftQuality[] }

/** A group of that name which holds the very same is the other half of a double click. */
async function findTwin(tx: Transaction, groupId: string | null, members: readonly Template[]) {
  if (groupId === null) return null
  const held = (await tx.workerGroups.get(groupId)).members
  const templateOf = new Map(held.map(({ worker, qualities }) => [worker.workerId, qualities]))
  const isSame = members.every(({ workerId, qualities }) => isDeepStrictEqual(templateOf.get(workerId), qualities))
  return isSame && held.length === members.length ? { groupId } : null
}

/** Names the workers of a transmission, and keeps the template of their forms. @throws NotFound */
export async function startGroup(
  actor: Actor,
  { transmissionId, typedName, isWithAmounts }: NewGroup,
  now: Date,
): Promise<{ groupId: string } | { problem: GroupNameProblem }> {
  const { userId, employerId } = requireEmployerActor(actor, toEnterWages)
  return inTransaction(actor, async (tx) => {
    const source = await listGroupSource(tx, transmissionId)
    const members = source.map(({ worker: { workerId }, qualities }) => ({
      workerId,
      qualities: keepTemplate(qualities, { isWithAmounts }),
    }))
    const judged = await judgeName(tx, typedName)
    if (judged.problem) return (await findTwin(tx, judged.holderId, members)) ?? { problem: judged.problem }
    const { name, searchName } = judged
    const groupId = await tx.workerGroups.saveNew({ employerId, name, searchName, members, userId, now })
    tx.auditEntries.record({
      at: now,
      action: 'group.make',
      subjectKind: 'workerGroup',
      subjectId: groupId,
      channel: 'web',
      after: { transmissionId, name, isWithAmounts, workerIds: members.map(({ workerId }) => workerId) },
    })
    return { groupId }
  })
}
