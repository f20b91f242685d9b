import { inReading } from '../../db/transaction.ts'
import { listEligibleIds } from '../../db/worker/eligible-workers.ts'
import type { Actor } from '../../domain/actor.ts'
import type { GroupChoice } from '../../domain/group/worker-group.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { readWagePeriod } from '../draft/read-wage-period.ts'
import { requireDraft } from '../draft/require-draft.ts'

/** Who of a group can be chosen in step 2, and who has no Dimona then. @throws NotFound, AlreadySent */
export async function readGroupChoice(
  actor: Actor,
  { transmissionId, groupId }: { transmissionId: string; groupId: string },
  now: Date,
): Promise<GroupChoice> {
  requireEmployerActor(actor, toEnterWages)
  return inReading(actor, async (tx) => {
    const draft = await requireDraft(tx, transmissionId)
    const { name, members } = await tx.workerGroups.get(groupId)
    const { wagePeriod } = await readWagePeriod(tx, draft, todayInBrussels(now))
    const workers = members.map(({ worker }) => worker)
    const asked = workers.map(({ workerId }) => workerId)
    const { employerId } = draft
    const presentIds = wagePeriod ? await listEligibleIds(tx, { employerId, wagePeriod }, asked) : []
    return { name, presentIds, missing: workers.filter(({ workerId }) => !presentIds.includes(workerId)) }
  })
}
