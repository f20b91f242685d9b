import { type Anomaly, blocking } from '../anomaly.ts'
import { type CancellationReason, type CorrectionReason, REASON_TEXT_LIMIT } from './version.ts'

/**
 * On the web a correction and a cancellation say why [ours]; `other` wants words, 200 characters at most. Batch carries no
 * reason and REST may, so that those channels do not ask.
 */
export function checkReason(reason: CorrectionReason | CancellationReason | null, reasonText: string): Anomaly[] {
  if (reason === null) return [blocking('reason-missing', 'reason')]
  if (reason !== 'other') return []
  if (reasonText.trim() === '') return [blocking('reason-text-missing', 'reasonText')]
  return reasonText.length > REASON_TEXT_LIMIT
    ? [blocking('reason-text-long', 'reasonText', { maximum: REASON_TEXT_LIMIT })]
    : []
}
