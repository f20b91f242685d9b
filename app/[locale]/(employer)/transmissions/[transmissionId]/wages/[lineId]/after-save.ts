import type { WagesPost } from '@/lib/channels/web/parse-wages-post.ts'
import type { DraftLineView } from '@/lib/domain/transmission/draft-view.ts'
import type { Addresses } from '../../../addresses.ts'
import type { Deed } from './announcement.ts'
import { findMissingReason } from './problems.ts'

/** Nothing is missing: the overview comes next. */
export function isReady(line: DraftLineView): boolean {
  return line.isComplete && findMissingReason(line) === null
}

const deedOf: Partial<Record<WagesPost['intent']['kind'], Deed>> = {
  addPremium: 'premiumAdded',
  removePremium: 'premiumRemoved',
  addQuality: 'qualityAdded',
  removeQuality: 'qualityRemoved',
}

/** Back at the changed block, one step back, on to the overview, or here again with what is wrong. */
export function addressAfterSave(
  addresses: Addresses,
  { intent, place }: WagesPost,
  { lineId, isReady }: { lineId: string; isReady: boolean },
): string {
  const did = deedOf[intent.kind]
  if (did) return addresses.wages(lineId, place ? { place, did } : {})
  if (intent.kind === 'previous') return addresses.workers()
  return isReady ? addresses.overview({ row: lineId }) : addresses.wages(lineId, { check: 1 })
}
