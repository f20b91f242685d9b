import type { Transaction } from '../../db/transaction.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import { computeMessages } from '../../domain/e-box/due-messages.ts'
import { computeExpiresAt } from '../../domain/e-box/expiry.ts'
import type { EBoxFacts } from '../../domain/e-box/message.ts'
import { computeValueOn } from '../../domain/legal-parameters/dated-value.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import type { DecidedDeclaration } from './decide-all.ts'

/** How long a message of that day stays in the e-Box. */
export async function readExpiryMonths(tx: Transaction, now: Date): Promise<number> {
  const months = computeValueOn(await tx.legalParameters.list(), 'documentExpiry', todayInBrussels(now))?.value
  if (!months) throw new Error('legal parameter documentExpiry has no value today')
  return months
}

function toFacts({ ticket, channel }: TransmissionRecord, decided: readonly DecidedDeclaration[]): EBoxFacts {
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
  const expiresAt = computeExpiresAt(now, await readExpiryMonths(tx, now))
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
