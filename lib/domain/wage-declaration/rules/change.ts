import { type Anomaly, blocking } from '../../anomaly.ts'
import type { DeclarationStatus, VersionKind } from '../version.ts'

/** The declaration that a modification or cancellation speaks of, as it stands now. */
export interface ChangeTarget {
  status: DeclarationStatus
  /** The version in force. */
  acceptedVersionId: string | null
  /** A version that waits for its decision. */
  processingVersionId: string | null
  /** The last refused version of a declaration that was never accepted. */
  refusedVersionId: string | null
}

export interface Change {
  kind: VersionKind
  /** The version that was on the screen; null where the channel names none (batch). */
  basedOnVersionId: string | null
}

/**
 * Rule 23: the target exists (234), is not cancelled (241), and the change builds on its last situation (180): nothing in
 * processing, and the version seen is still the one in force. Only an accepted declaration is modified or cancelled; a refused
 * one was never recorded, so it is corrected by an `original` sent anew under the same declaration.
 */
export function checkChange(target: ChangeTarget | null, { kind, basedOnVersionId }: Change): Anomaly[] {
  if (!target) return [blocking('00222-234', '')]
  if (target.status === 'cancelled') return [blocking('00222-241', '')]
  if (target.processingVersionId) return [blocking('00222-180', '', { reason: 'processing' })]
  if (kind !== computeChangeKind(target, kind)) return [blocking('00222-234', '')]
  const last = target.acceptedVersionId ?? target.refusedVersionId
  const isStale = basedOnVersionId !== null && basedOnVersionId !== last
  return isStale ? [blocking('00222-180', '', { reason: 'changed' })] : []
}

/** The kind of version that a correction (or else a cancellation) of this declaration has. */
export function computeChangeKind(target: ChangeTarget, wanted: VersionKind = 'modification'): VersionKind {
  if (target.acceptedVersionId === null) return 'original'
  return wanted === 'cancellation' ? 'cancellation' : 'modification'
}
