import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import type { DraftView } from '../../domain/transmission/draft-view.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { readWagePeriod } from '../draft/read-wage-period.ts'
import { requireDraft } from '../draft/require-draft.ts'
import { summarizeDraft } from '../draft/summarize-draft.ts'

/** @throws NotFound, or AlreadySent when there is a receipt instead */
export async function readDraft(actor: Actor, transmissionId: string, now: Date): Promise<DraftView> {
  const { senderId } = requireEmployerActor(actor, toEnterWages)
  return inReading(actor, async (tx) => {
    const draft = await requireDraft(tx, transmissionId)
    const today = todayInBrussels(now)
    const { wagePeriod, anomalies } = await readWagePeriod(tx, draft, today)
    const lines = await tx.draftLines.list(transmissionId)
    const names = await tx.workers.listFullNames([draft.startedByUserId, draft.savedByUserId])
    const nameOf = (userId: string | null) => ({ userId: userId ?? '', name: names.get(userId ?? '') ?? '' })
    return {
      transmissionId,
      kind: draft.kind,
      revision: draft.revision,
      enteredWagePeriod: draft.enteredWagePeriod,
      wagePeriod,
      wagePeriodAnomalies: anomalies,
      startedBy: nameOf(draft.startedByUserId),
      savedAt: draft.savedAt,
      savedBy: nameOf(draft.savedByUserId),
      lines: await summarizeDraft(tx, draft, { lines, senderId, today }),
    }
  })
}
