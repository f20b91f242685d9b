import type { Transaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import { AlreadySent } from '../../domain/refusal.ts'

function requireUnsent(transmission: TransmissionRecord): TransmissionRecord {
  if (transmission.status !== 'draft') throw new AlreadySent(transmission.transmissionId)
  return transmission
}

/** @throws NotFound, or AlreadySent when nothing can be changed any more */
export async function requireDraft(tx: Transaction, transmissionId: string): Promise<TransmissionRecord> {
  return requireUnsent(await tx.transmissions.get(transmissionId))
}

/** The same, held until the end of the transaction: nobody sends or changes it meanwhile. */
export async function requireDraftLocked(tx: Transaction, transmissionId: string): Promise<TransmissionRecord> {
  return requireUnsent(await tx.transmissions.getLocked(transmissionId))
}

/** A line of a draft, both held until the end of the transaction. */
export async function requireLineLocked(
  tx: Transaction,
  lineId: string,
): Promise<{ draft: TransmissionRecord; line: DraftLineRecord }> {
  const { transmissionId } = await tx.draftLines.get(lineId)
  const draft = await requireDraftLocked(tx, transmissionId)
  return { draft, line: await tx.draftLines.get(lineId) }
}
