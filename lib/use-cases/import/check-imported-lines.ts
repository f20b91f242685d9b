import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import type { ImportedLine, ImportVerdict } from '../../domain/transmission/imported-sheet.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { requireDraft } from '../draft/require-draft.ts'
import { judgeLines } from './judge-lines.ts'

/** What becomes of each line if it were taken over now, by the rules of the form. Nothing is saved. @throws NotFound, AlreadySent */
export async function checkImportedLines(
  actor: Actor,
  transmissionId: string,
  lines: readonly ImportedLine[],
  now: Date,
): Promise<ImportVerdict[]> {
  const { senderId } = requireEmployerActor(actor, toEnterWages)
  const today = todayInBrussels(now)
  return inReading(actor, async (tx) => {
    const draft = await requireDraft(tx, transmissionId)
    return judgeLines(tx, lines, { draft, senderId, today })
  })
}
