import type { EBoxRecord } from '../../db/e-box-messages.ts'
import type { Transaction } from '../../db/transaction.ts'
import { computeInitials } from '../../domain/e-box/initials.ts'
import type { EBoxEntry } from '../../domain/e-box/message.ts'

/** A subject names a few people at most; the message itself names all. */
const INITIALS_LIMIT = 20

/** Lines of the list: initials only, and the client's name in an office's e-Box. */
export async function readEntries(tx: Transaction, messages: readonly EBoxRecord[]): Promise<EBoxEntry[]> {
  const initialsOf = (message: EBoxRecord) =>
    [...new Set(message.facts.declarations.map((declaration) => declaration.workerId))].slice(0, INITIALS_LIMIT)
  const workers = await tx.eBoxMessages.listNamedWorkers(messages.map(({ messageId }) => messageId))
  const initials = new Map(workers.map((worker) => [worker.workerId, computeInitials(worker)]))
  const employers = await tx.enterprises.listNames(messages.map((message) => message.employerId))
  return messages.map((message) => ({
    messageId: message.messageId,
    kind: message.kind,
    transmissionKind: message.facts.transmissionKind,
    declarationCount: message.facts.declarations.length,
    forms: message.facts.forms ?? null,
    initials: initialsOf(message).flatMap((workerId) => initials.get(workerId) ?? []),
    ticket: message.facts.ticket,
    employerName: message.employerId === message.recipientId ? null : (employers.get(message.employerId) ?? null),
    createdAt: message.createdAt,
    readAt: message.readAt,
    expiresAt: message.expiresAt,
  }))
}
