import { createHash } from 'node:crypto'
import type { SetPiece } from '../../db/batch/batch-sets.ts'
import type { SavedFile } from '../../db/batch/set-files.ts'
import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { Actor, EmployerActor, SenderActor } from '../../domain/actor.ts'
import type { SetName } from '../../domain/batch/set-name.ts'
import { enqueue } from '../../queue/enqueue.ts'
import { requireFileSender } from '../actor/require.ts'
import { newTicket } from '../receipt/new-ticket.ts'

/** Names and files of a set whose pieces are complete, in their order. */
export interface CompleteSet {
  name: SetName
  pieces: readonly (SavedFile & Pick<SetPiece, 'fileName' | 'signature'>)[]
}

/**
 * `repeated`: this set was received before, and answered or about to be; nothing happens twice. `nameTaken`: another content was received under
 * this name. `wrongSender`: the sender number is not that of the enterprise that acts.
 */
export type SetReceipt =
  | { kind: 'received' | 'repeated'; setId: string; ticket: string }
  | { kind: 'nameTaken'; setId: string }
  | { kind: 'wrongSender' }

type FileSender = EmployerActor | SenderActor

function computeContentHash({ pieces }: CompleteSet): Buffer {
  const hash = createHash('sha256')
  for (const { contentHash } of pieces) hash.update(contentHash)
  return hash.digest()
}

async function findReceived(tx: Transaction, sender: FileSender, set: CompleteSet): Promise<SetReceipt | null> {
  const { senderId } = sender
  const same = await tx.batchSets.findSame(senderId, set.name.circuit, computeContentHash(set))
  if (same) return toReceipt('repeated', same)
  const named = await tx.batchSets.findNamed(senderId, set.name)
  return named && { kind: 'nameTaken', setId: named.setId }
}

const toReceipt = (kind: 'received' | 'repeated', { setId, ticket }: { setId: string; ticket: string }) => ({
  kind,
  setId,
  ticket,
})

async function record(tx: Transaction, sender: FileSender, set: CompleteSet, now: Date): Promise<SetReceipt> {
  const { senderId } = sender
  const userId = 'userId' in sender ? sender.userId : null
  const channel = 'batch'
  const begun = { employerId: senderId, senderId, userId, channel, kind: 'original', enteredWagePeriod: null } as const
  const setId = await tx.transmissions.saveNew({ ...begun, parsedWagePeriod: {}, now })
  const ticket = newTicket()
  await tx.transmissions.saveReceived({ transmissionId: setId, revision: 0 }, { ticket, senderId, userId, now })
  const pieces = set.pieces.map(({ contentHash: _hash, ...piece }): SetPiece => piece)
  const received = { setId, senderId, pieces, ticket, sentByUserId: userId, receivedAt: now }
  await tx.batchSets.record({ ...set.name, ...received, contentHash: computeContentHash(set) })
  tx.auditEntries.record({
    at: now,
    action: 'batchSet.receive',
    subjectKind: 'transmission',
    subjectId: setId,
    channel,
    after: { ticket, circuit: set.name.circuit, fileNames: pieces.map(({ fileName }) => fileName) },
  })
  await enqueue(tx, 'read-batch-set', { setId })
  return toReceipt('received', { setId, ticket })
}

/**
 * Receives a complete set of files, once: the same content or the same name again finds the first one. What lies on disk is read afterwards,
 * by the queue.
 * @throws AccessRefused
 */
export async function receiveSet(actor: Actor, set: CompleteSet, now: Date): Promise<SetReceipt> {
  const sender = requireFileSender(actor)
  return inTransaction(sender, async (tx) => {
    await tx.batchSets.lockSender(sender.senderId)
    const { senderNumber } = await tx.enterprises.get(sender.senderId)
    if (senderNumber !== set.name.senderNumber) return { kind: 'wrongSender' }
    const receipt = (await findReceived(tx, sender, set)) ?? (await record(tx, sender, set, now))
    // Whoever hands in by directory reads there, also the answers to what was handed in before.
    if (sender.actingAs === 'sender' && 'ticket' in receipt) await tx.batchSets.saveAnswersDue(receipt.setId)
    return receipt
  })
}
