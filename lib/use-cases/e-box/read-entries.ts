import type { EBoxRecord } from '../../db/e-box-messages.ts'
import type { Transaction } from '../../db/transaction.ts'
import { computeInitials } from '../../domain/e-box/initials.ts'
import type { EBoxEntry, EBoxFacts } from '../../domain/e-box/message.ts'

/** A subject names a few people at most; the message itself names all. */
const INITIALS_LIMIT = 20

const declarationsOf = (facts: EBoxFacts) => ('declarations' in facts ? facts.declarations : [])
const unlistedOf = (facts: EBoxFacts) => ('declarations' in facts ? (facts.unlistedCount ?? 0) : 0)
const officesOf = (facts: EBoxFacts) => ('officeId' in facts ? [facts.officeId] : [])

/** Lines of the list: initials only, and the client's name in an office's e-Box. */
export async function readEntries(tx: Transaction, messages: readonly EBoxRecord[]): Promise<EBoxEntry[]> {
  const initialsOf = ({ facts }: EBoxRecord) =>
    [...new Set(declarationsOf(facts).map((declaration) => declaration.workerId))].slice(0, INITIALS_LIMIT)
  const workers = await tx.eBoxMessages.listNamedWorkers(messages.map(({ messageId }) => messageId))
  const initials = new Map(workers.map((worker) => [worker.workerId, computeInitials(worker)]))
  const enterprises = messages.flatMap(({ employerId, facts }) => [employerId, ...officesOf(facts)])
  const names = await tx.enterprises.listNames(enterprises)
  return messages.map((message) => ({
    messageId: message.messageId,
    kind: message.kind,
    ...presentFacts(message, names),
    declarationCount: declarationsOf(message.facts).length + unlistedOf(message.facts),
    initials: initialsOf(message).flatMap((workerId) => initials.get(workerId) ?? []),
    employerName: message.employerId === message.recipientId ? null : (names.get(message.employerId) ?? null),
    createdAt: message.createdAt,
    readAt: message.readAt,
    isArchived: message.archivedAt !== null,
    expiresAt: message.expiresAt,
  }))
}

function presentFacts(
  { employerId, facts }: EBoxRecord,
  names: ReadonlyMap<string, string>,
): Pick<EBoxEntry, 'transmissionKind' | 'ticket' | 'forms' | 'mandate'> {
  if ('declarations' in facts) {
    const { transmissionKind, ticket, forms = null } = facts
    return { transmissionKind, ticket, forms, mandate: null }
  }
  const [employerName = '', officeName = ''] = [names.get(employerId), names.get(facts.officeId)]
  return { transmissionKind: null, ticket: '', forms: null, mandate: { ...facts, employerName, officeName } }
}
