import type { WagesPost } from '@/lib/channels/web/parse-wages-post.ts'
import type { Addresses } from '../../../addresses.ts'
import type { Deed } from './announcement.ts'

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
  { lineId, isComplete }: { lineId: string; isComplete: boolean },
): string {
  const did = deedOf[intent.kind]
  if (did) return addresses.wages(lineId, place ? { place, did } : {})
  if (intent.kind === 'repeat' || intent.kind === 'template')
    return addresses.wages(lineId, { place: 'repeated', did: 'repeated' })
  if (intent.kind === 'grid') return addresses.grid({ row: lineId })
  if (intent.kind === 'previous') return addresses.workers()
  return isComplete ? addresses.overview({ row: lineId }) : addresses.wages(lineId, { check: 1 })
}
