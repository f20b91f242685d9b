import type { EBoxRecord } from '../../db/e-box-messages.ts'
import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { Actor, EmployerActor } from '../../domain/actor.ts'
import type { EBoxMessageView } from '../../domain/e-box/message.ts'
import { canReadWages } from '../../domain/e-box/selection.ts'
import { requireEmployerActor, toReadEBox } from '../actor/require.ts'
import { readEntries } from './read-entries.ts'

/** Wages want a permission on wages, and an office looks at those of one client at a time. */
function canSeeWages({ permissions, employerId }: EmployerActor, message: EBoxRecord): boolean {
  return canReadWages(permissions) && message.employerId === employerId
}

/** A mandate, or the counts of a set of files. */
const isOfNoWages = ({ facts }: EBoxRecord) => !('declarations' in facts) || facts.forms !== undefined

/** Sent on the web or by a program: a set of files is answered by files. */
function receiptOf({ facts, transmissionId }: EBoxRecord): string | null {
  return 'declarations' in facts && facts.channel !== 'batch' ? transmissionId : null
}

/** The declarations a message speaks of, as they were sent. */
async function readDeclarations(tx: Transaction, { facts }: EBoxRecord): Promise<EBoxMessageView['declarations']> {
  if (!('declarations' in facts)) return []
  const versions = await tx.versions.list(facts.declarations.map((declaration) => declaration.versionId))
  const declarations = await tx.declarations.list({ declarationIds: versions.map((each) => each.declarationId) })
  const versionOf = new Map(versions.map((version) => [version.versionId, version]))
  const declarationOf = new Map(declarations.map((each) => [each.declarationId, each]))
  return facts.declarations.flatMap(({ declarationId, versionId, ticket, anomalies }) => {
    const version = versionOf.get(versionId)
    const declaration = declarationOf.get(declarationId)
    if (!version || !declaration) return []
    const isLastWord = declaration.acceptedVersionId === versionId || declaration.status === 'refused'
    return [
      {
        ...declaration.worker,
        declarationId,
        calculationPeriod: version.calculation.calculationPeriod,
        totalCents: version.totalCents,
        ticket,
        reason: version.kind === 'original' ? null : { code: version.reason, text: version.reasonText },
        anomalies,
        isCorrectable: isLastWord && declaration.processingVersionId === null,
      },
    ]
  })
}

/** Opens a message and marks it read. @throws NotFound also for another enterprise's */
export async function readEBoxMessage(actor: Actor, messageId: string, now: Date): Promise<EBoxMessageView> {
  const employer = requireEmployerActor(actor, toReadEBox)
  return inTransaction(actor, async (tx) => {
    const message = await tx.eBoxMessages.get(employer.senderId, messageId, now)
    const recipient = await tx.enterprises.get(employer.senderId)
    const readAt = message.readAt ?? now
    if (message.readAt === null) await tx.eBoxMessages.saveMarks([messageId], { readAt })
    const [entry] = await readEntries(tx, [{ ...message, readAt }])
    if (!entry) throw new Error(`message ${messageId} has no entry`)
    return {
      ...entry,
      language: recipient.documentLanguage,
      recipientName: recipient.name,
      receiptOf: receiptOf(message),
      declarations: isOfNoWages(message) || canSeeWages(employer, message) ? await readDeclarations(tx, message) : null,
    }
  })
}
