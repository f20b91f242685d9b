import { inTransaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { Actor } from '../../domain/actor.ts'
import type { GroupMember } from '../../domain/group/worker-group.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { readWagePeriod } from '../draft/read-wage-period.ts'
import { contentOf, takeTemplate } from '../draft/repeat.ts'
import { requireDraftLocked } from '../draft/require-draft.ts'

export interface TemplateUse {
  transmissionId: string
  groupId: string
  /** One worker, whatever his form holds; null: all of the group whose form nobody has touched. */
  lineId: string | null
}

/** The asked lines whose worker has a template. */
function selectLines(lines: readonly DraftLineRecord[], members: readonly GroupMember[], lineId: string | null) {
  const templateOf = new Map(members.map(({ worker, qualities }) => [worker.workerId, qualities]))
  return lines
    .filter((line) => (lineId === null ? line.entered === null : line.lineId === lineId))
    .map((line) => ({ line, template: templateOf.get(line.worker.workerId) ?? [] }))
    .filter(({ template }) => template.length > 0)
}

/**
 * Category, type and premiums as a group's template keeps them, in the forms of its workers; marked until a person confirms them.
 * @returns how many workers got theirs @throws NotFound, AlreadySent
 */
export async function saveTemplateWages(
  actor: Actor,
  { transmissionId, groupId, lineId }: TemplateUse,
  now: Date,
): Promise<{ takenCount: number }> {
  const { userId, language } = requireEmployerActor(actor, toEnterWages)
  return inTransaction(actor, async (tx) => {
    const draft = await requireDraftLocked(tx, transmissionId)
    const { name, members } = await tx.workerGroups.get(groupId)
    const { wagePeriod } = await readWagePeriod(tx, draft, todayInBrussels(now))
    if (draft.kind !== 'original' || !wagePeriod) return { takenCount: 0 }
    const lines = selectLines(await tx.draftLines.list(transmissionId), members, lineId)
    for (const { line, template } of lines) {
      const content = takeTemplate(template, contentOf(line, { wagePeriod, language, calculationDate: null }))
      const { reason, reasonText } = line
      const change = { ...content, reason, reasonText, editorId: null, repeatedGroupName: name }
      await tx.draftLines.save(line, change, { userId, now })
    }
    if (lines.length > 0) await tx.transmissions.saveTouch(transmissionId, { userId, now })
    return { takenCount: lines.length }
  })
}
