import { inReading } from '../../../db/transaction.ts'
import type { Actor } from '../../../domain/actor.ts'
import { todayInBrussels } from '../../../domain/local-date.ts'
import type { DraftWages } from '../../../domain/transmission/draft.ts'
import type { DraftLineSummary } from '../../../domain/transmission/draft-view.ts'
import { requireEmployerActor, toEnterWages } from '../../actor/require.ts'
import { requireDraft } from '../../draft/require-draft.ts'
import { summarizeDraft } from '../../draft/summarize-draft.ts'

export interface LinesToCheck {
  transmissionId: string
  /** What each would hold; who is not in the draft is passed over. */
  lines: readonly { lineId: string; wages: DraftWages }[]
}

/** What the rules say of wage data before (or after) they are saved; nothing is written. @throws NotFound or AlreadySent */
export async function checkDraftLines(
  actor: Actor,
  { transmissionId, lines }: LinesToCheck,
  now: Date,
): Promise<DraftLineSummary[]> {
  const { senderId } = requireEmployerActor(actor, toEnterWages)
  return inReading(actor, async (tx) => {
    const draft = await requireDraft(tx, transmissionId)
    const asked = new Map(lines.map(({ lineId, wages }) => [lineId, wages]))
    const present = await tx.draftLines.list(transmissionId)
    const checked = present.flatMap((line) => {
      const wages = asked.get(line.lineId)
      return wages ? [{ ...line, wages }] : []
    })
    return summarizeDraft(tx, draft, { lines: checked, senderId, today: todayInBrussels(now) })
  })
}
