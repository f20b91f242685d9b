import type { SubmitAnswer } from '@/lib/domain/transmission/draft-view.ts'
import type { Addresses } from '../../addresses.ts'

/** Where each answer to "Transmettre" leads. */
export function addressAfterSending(addresses: Addresses, answer: SubmitAnswer): string {
  if (answer.kind === 'received') return addresses.receipt()
  if (answer.kind === 'stale') return addresses.changed()
  if (answer.kind === 'unchanged') return addresses.overview({ unchanged: 1, row: answer.lineId })
  return addresses.overview({ check: 1 })
}
