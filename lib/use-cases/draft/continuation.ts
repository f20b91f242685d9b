import type { Transaction } from '../../db/transaction.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'

/** The draft of the days after 31 December, held until the end of the transaction; null when there is none or it was sent. */
export async function findContinuationLocked(
  tx: Transaction,
  transmissionId: string,
): Promise<TransmissionRecord | null> {
  const found = await tx.transmissions.findContinuation(transmissionId)
  if (found?.status !== 'draft') return null
  const held = await tx.transmissions.getLocked(found.transmissionId)
  return held.status === 'draft' ? held : null
}
