import { isDeepStrictEqual } from 'node:util'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { DraftWages, EnteredWages } from '../../domain/transmission/draft.ts'
import { isRepeated } from '../../domain/transmission/to-confirm.ts'
import type { CorrectionReason } from '../../domain/wage-declaration/version.ts'

export interface DraftLineChange {
  entered: EnteredWages
  wages: DraftWages
  /** The revision the page was made from. */
  revision: number
  /** The page that saves: its own earlier saves are no conflict. */
  editorId: string
  reason?: CorrectionReason | null
  reasonText?: string
  /** The person goes on with what he sees: repeated data count as confirmed. */
  isConfirmed?: boolean
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

/** What is to become of a line: its new content, nothing, or a choice between two versions. */
export function judgeChange(
  line: DraftLineRecord,
  change: DraftLineChange,
): { kind: 'save'; content: Content } | { kind: 'unchanged' } | { kind: 'stale'; theirs: EnteredWages } {
  const content = contentOf(change, line)
  if (line.entered && isConflict(line, change, content)) return { kind: 'stale', theirs: line.entered }
  const isConfirming = isRepeated(line) && change.isConfirmed
  return isUnchanged(line, content) && !isConfirming ? { kind: 'unchanged' } : { kind: 'save', content }
}
