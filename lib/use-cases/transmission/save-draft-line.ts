import type { Actor } from '../../domain/actor.ts'
import type { SaveAnswer } from '../../domain/transmission/draft-view.ts'
import type { DraftWages, EnteredWages } from '../../domain/transmission/draft.ts'
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
  /** The person has seen both versions and wants his own. */
  isOverwrite?: boolean
}

export async function saveDraftLine(
  actor: Actor,
  lineId: string,
  change: DraftLineChange,
  now: Date,
): Promise<SaveAnswer> {
  throw new Error('not written yet')
}
