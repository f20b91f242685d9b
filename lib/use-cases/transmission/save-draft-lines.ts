import { inTransaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { Actor } from '../../domain/actor.ts'
import type { DraftWages, EnteredWages } from '../../domain/transmission/draft.ts'
import type { LinesAnswer } from '../../domain/transmission/draft-view.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { judgeChange } from '../draft/line-change.ts'
import { requireDraftLocked } from '../draft/require-draft.ts'

/** One worker of many: what was typed, what was understood of it, and the revision it was typed upon. */
export interface DraftLineEntry {
  lineId: string
  revision: number
  entered: EnteredWages
  wages: DraftWages
}

export interface DraftLinesChange {
  transmissionId: string
  lines: readonly DraftLineEntry[]
  /** The page that saves: its own earlier saves are no conflict. */
  editorId: string
  /** The person goes on with what he sees: repeated data count as confirmed. */
  isConfirmed?: boolean
}

/** What is to be written of each line, and what is to be answered about the others. */
function judgeLines(present: ReadonlyMap<string, DraftLineRecord>, change: DraftLinesChange) {
  const toSave: DraftLineEntry[] = []
  const saved: LinesAnswer['saved'][number][] = []
  const stale: LinesAnswer['stale'][number][] = []
  const gone: string[] = []
  for (const entry of change.lines) {
    const { lineId } = entry
    const line = present.get(lineId)
    const judged = line && judgeChange(line, { ...change, ...entry })
    if (!line || !judged) gone.push(lineId)
    else if (judged.kind === 'stale') {
      const { savedAt, savedByName, revision } = line
      stale.push({ lineId, theirs: { entered: judged.theirs, savedAt, savedByName, revision } })
    } else if (judged.kind === 'unchanged') saved.push({ lineId, revision: line.revision })
    else toSave.push({ ...entry, revision: line.revision })
  }
  return { toSave, answer: { saved, stale, gone } }
}

/**
 * Keeps the wage data of many workers of one draft as typed, right or wrong, in one transaction and a handful of statements. What
 * somebody else saved meanwhile is not overwritten but told; a worker who is not in this draft (any more) is told too.
 * A line named twice is saved as it is named last.
 * @throws NotFound or AlreadySent
 */
export async function saveDraftLines(actor: Actor, change: DraftLinesChange, now: Date): Promise<LinesAnswer> {
  const { userId } = requireEmployerActor(actor, toEnterWages)
  const { transmissionId, editorId } = change
  const lines = [...new Map(change.lines.map((line) => [line.lineId, line])).values()]
  return inTransaction(actor, async (tx) => {
    await requireDraftLocked(tx, transmissionId)
    const present = new Map((await tx.draftLines.list(transmissionId)).map((line) => [line.lineId, line]))
    const { toSave, answer } = judgeLines(present, { ...change, lines })
    if (toSave.length === 0) return { ...answer, savedAt: now }
    const saved = { userId, now }
    const revisions = await tx.draftLines.saveMany(toSave, editorId, saved)
    await tx.transmissions.saveTouch(transmissionId, saved)
    return { ...answer, saved: [...answer.saved, ...revisions], savedAt: now }
  })
}
