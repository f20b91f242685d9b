import { inReading } from '../../../db/transaction.ts'
import type { Actor } from '../../../domain/actor.ts'
import { todayInBrussels } from '../../../domain/local-date.ts'
import { computeCategoryChoices } from '../../../domain/transmission/category-choices.ts'
import type { DraftGridView } from '../../../domain/transmission/draft-view.ts'
import { requireEmployerActor, toEnterWages } from '../../actor/require.ts'
import { enterNothingYet } from '../../draft/prefill.ts'
import { readWagePeriod } from '../../draft/read-wage-period.ts'
import { requireDraft } from '../../draft/require-draft.ts'
import { readDraftFacts } from '../../draft/summarize-lines.ts'

/**
 * All wage forms of a draft, as typed or prefilled, and the categories they may name; what is right or wrong with them is told by
 * `readDraft` and `checkDraftLines`.
 * @throws NotFound or AlreadySent
 */
export async function readDraftGrid(actor: Actor, transmissionId: string, now: Date): Promise<DraftGridView> {
  const { senderId, language } = requireEmployerActor(actor, toEnterWages)
  const today = todayInBrussels(now)
  return inReading(actor, async (tx) => {
    const draft = await requireDraft(tx, transmissionId)
    const { wagePeriod } = await readWagePeriod(tx, draft, today)
    const lines = await tx.draftLines.list(transmissionId)
    const { employer, categories: known } = await readDraftFacts(tx, draft, { lines: [], senderId, today })
    const categories = computeCategoryChoices(employer, known, wagePeriod)
    const untouched = enterNothingYet(wagePeriod, categories, language)
    return {
      wagePeriod,
      categories,
      lines: lines.map(({ lineId, worker, revision, entered, savedByName }) => ({
        lineId,
        worker,
        revision,
        isStarted: entered !== null,
        entered: entered ?? untouched,
        savedByName,
      })),
    }
  })
}
