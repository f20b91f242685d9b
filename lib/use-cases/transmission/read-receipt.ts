import type { Actor } from '../../domain/actor.ts'
import type { ReceiptView } from '../../domain/transmission/draft-view.ts'

export async function readReceipt(actor: Actor, transmissionId: string): Promise<ReceiptView> {
  throw new Error('not written yet')
}
