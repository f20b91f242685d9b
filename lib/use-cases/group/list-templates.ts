import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { TemplateOffer } from '../../domain/group/worker-group.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { requireDraft } from '../draft/require-draft.ts'

/** Groups whose template fits workers of this draft, by name; none for a correction. @throws NotFound, AlreadySent */
export async function listTemplates(actor: Actor, transmissionId: string): Promise<TemplateOffer[]> {
  requireEmployerActor(actor, toEnterWages)
  return inReading(actor, async (tx) => {
    const { kind } = await requireDraft(tx, transmissionId)
    if (kind !== 'original') return []
    const lines = await tx.draftLines.list(transmissionId)
    const lineOf = new Map(lines.map((line) => [line.worker.workerId, line]))
    const templates = await tx.workerGroups.listTemplates([...lineOf.keys()])
    return [...Map.groupBy(templates, ({ groupId }) => groupId)].map(([groupId, members]) => {
      const own = members.flatMap(({ workerId }) => lineOf.get(workerId) ?? [])
      return {
        groupId,
        name: members[0]?.name ?? '',
        lineIds: own.map(({ lineId }) => lineId),
        untouchedCount: own.filter(({ entered }) => entered === null).length,
      }
    })
  })
}
