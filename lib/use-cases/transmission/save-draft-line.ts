import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { Actor } from '../../domain/actor.ts'
import type { EnteredWages } from '../../domain/transmission/draft.ts'
import type { SaveAnswer } from '../../domain/transmission/draft-view.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { type DraftLineChange, judgeChange } from '../draft/line-change.ts'
import { requireLineLocked } from '../draft/require-draft.ts'

async function tellTheirs(tx: Transaction, line: DraftLineRecord, entered: EnteredWages): Promise<SaveAnswer> {
  const names = await tx.workers.listFullNames([line.savedByUserId])
  const savedByName = names.get(line.savedByUserId ?? '') ?? ''
  return { kind: 'stale', theirs: { entered, savedAt: line.savedAt, savedByName, revision: line.revision } }
}

/**
 * Keeps a wage form as typed, right or wrong. A tick « Ces données sont justes » was about the former data and goes.
 * @throws NotFound or AlreadySent
 */
export async function saveDraftLine(
  actor: Actor,
  lineId: string,
  change: DraftLineChange,
  now: Date,
): Promise<SaveAnswer> {
  const { userId } = requireEmployerActor(actor, toEnterWages)
  return inTransaction(actor, async (tx) => {
    const { draft, line } = await requireLineLocked(tx, lineId)
    const judged = judgeChange(line, change)
    if (judged.kind === 'stale') return tellTheirs(tx, line, judged.theirs)
    if (judged.kind === 'unchanged') return { kind: 'saved', revision: line.revision, savedAt: line.savedAt }
    const saved = { userId, now }
    const revision = await tx.draftLines.save(line, { ...judged.content, editorId: change.editorId }, saved)
    await tx.transmissions.saveTouch(draft.transmissionId, saved)
    return { kind: 'saved', revision: revision ?? line.revision, savedAt: now }
  })
}
