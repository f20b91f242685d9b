import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import { computeCategoryChoices } from '../../domain/transmission/category-choices.ts'
import type { WageImportView } from '../../domain/transmission/imported-sheet.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { enterNothingYet } from '../draft/prefill.ts'
import { readWagePeriod } from '../draft/read-wage-period.ts'
import { requireDraft } from '../draft/require-draft.ts'
import { readDraftFacts } from '../draft/summarize-lines.ts'

/** What was handed in, word for word, and what its empty cells mean. @throws NotFound also when it is too old, AlreadySent */
export async function readWageImport(
  actor: Actor,
  { transmissionId, importId }: { transmissionId: string; importId: string },
  now: Date,
): Promise<WageImportView> {
  const { senderId } = requireEmployerActor(actor, toEnterWages)
  const today = todayInBrussels(now)
  return inReading(actor, async (tx) => {
    const draft = await requireDraft(tx, transmissionId)
    const { sheet, contentHash, ...record } = await tx.wageImports.get(transmissionId, importId)
    const { wagePeriod } = await readWagePeriod(tx, draft, today)
    if (!sheet || !wagePeriod) throw new NotFound(`import ${importId} is too old`)
    const { employer, categories } = await readDraftFacts(tx, draft, { lines: [], senderId, today })
    const choices = computeCategoryChoices(employer, categories, wagePeriod)
    return {
      ...record,
      sheet,
      nothingYet: enterNothingYet(wagePeriod, choices, sheet.language),
      former: await tx.wageImports.findFormer({ importId, contentHash }),
      revision: draft.revision,
    }
  })
}
