import type { Transaction } from '../../db/transaction.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import { computeMessages } from '../../domain/e-box/due-messages.ts'
import type { OutcomeFacts } from '../../domain/e-box/message.ts'
import { readExpiresAt } from '../e-box/read-expires-at.ts'
import type { DecidedDeclaration } from './decide-all.ts'

function toFacts({ ticket, channel }: TransmissionRecord, decided: readonly DecidedDeclaration[]): OutcomeFacts {
  return {
    transmissionKind: decided[0]?.version.kind ?? 'original',
    ticket: ticket ?? '',
    channel,
    declarations: decided.map((each) => ({
      declarationId: each.declaration.declarationId,
      versionId: each.version.versionId,
      workerId: each.declaration.worker.workerId,
      ticket: each.ticket,
      anomalies: each.anomalies,
    })),
  }
}

/**
 * Tells the e-Box of the enterprise that acted: one message for each kind of outcome, written by the transaction that
 * decides the last declaration, and kept apart by a unique key.
 */
export async function confirmTransmission(
  tx: Transaction,
  {
    transmission,
    decided,
    now,
  }: { transmission: TransmissionRecord; decided: readonly DecidedDeclaration[]; now: Date },
): Promise<void> {
  const due = computeMessages({
    isSet: transmission.channel === 'batch',
    versions: decided.map((each) => ({ ...each, kind: each.version.kind })),
  })
  const expiresAt = await readExpiresAt(tx, now)
  const { transmissionId, employerId, senderId } = transmission
  await tx.eBoxMessages.recordAll(
    due.map(({ kind, versions }) => ({
      recipientId: senderId,
      employerId,
      transmissionId,
      mandateId: null,
      kind,
      facts: toFacts(transmission, versions),
      createdAt: now,
      expiresAt,
    })),
  )
}
