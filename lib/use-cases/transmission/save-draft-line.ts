import { isDeepStrictEqual } from 'node:util'
import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { Actor } from '../../domain/actor.ts'
import type { DraftWages, EnteredWages } from '../../domain/transmission/draft.ts'
import type { SaveAnswer } from '../../domain/transmission/draft-view.ts'
import type { CorrectionReason } from '../../domain/wage-declaration/version.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { requireLineLocked } from '../draft/require-draft.ts'

export interface DraftLineChange {
  entered: EnteredWages
  wages: DraftWages
  /** The revision the page was made from. */
  revision: number
  /** The page that saves: its own earlier saves are no conflict. */
  editorId: string
  reason?: CorrectionReason | null
  reasonText?: string
  /** The person has seen both versions and wants his own. */
  isOverwrite?: boolean
}

type Content = Pick<DraftLineRecord, 'entered' | 'wages' | 'reason' | 'reasonText'>

/** What the line will hold; a form without a reason leaves the one that is there. */
function contentOf(change: DraftLineChange, line: DraftLineRecord): Content {
  return {
    entered: change.entered,
    wages: change.wages,
    reason: change.reason === undefined ? line.reason : change.reason,
    reasonText: change.reasonText === undefined ? line.reasonText : change.reasonText,
  }
}

/** Somebody else saved after this page was made, something else than what it holds. */
function isConflict(line: DraftLineRecord, change: DraftLineChange, content: Content): boolean {
  if (change.isOverwrite || line.revision === change.revision) return false
  if (change.editorId !== '' && line.editorId === change.editorId) return false
  return line.entered !== null && !isUnchanged(line, content)
}

function isUnchanged(line: DraftLineRecord, content: Content): boolean {
  return (
    isDeepStrictEqual(line.entered, content.entered) &&
    line.reason === content.reason &&
    (line.reasonText ?? '') === (content.reasonText ?? '')
  )
}

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
    const content = contentOf(change, line)
    if (line.entered && isConflict(line, change, content)) return tellTheirs(tx, line, line.entered)
    if (isUnchanged(line, content)) return { kind: 'saved', revision: line.revision, savedAt: line.savedAt }
    const saved = { userId, now }
    const revision = await tx.draftLines.save(line, { ...content, editorId: change.editorId }, saved)
    await tx.transmissions.saveTouch(draft.transmissionId, saved)
    return { kind: 'saved', revision: revision ?? line.revision, savedAt: now }
  })
}
