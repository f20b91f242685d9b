import type { SentVersion } from '../../db/export/exported-versions.ts'
import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'
import type { ReceiverAnswer } from '../../domain/batch/export.ts'
import { hourInBrussels, todayInBrussels } from '../../domain/local-date.ts'
import { confirmReceiverRefusals, type NewlyAnswered } from './confirm-receiver-refusals.ts'

const system: SystemActor = { actingAs: 'system' }

/** The Form that an answer speaks of: by the moment that it repeats, and by the reference where it repeats one. */
function matchAnswers(versions: readonly SentVersion[], answers: readonly ReceiverAnswer[]) {
  const byStamp = new Map(
    versions.map((version) => [
      `${todayInBrussels(version.formCreatedAt)} ${hourInBrussels(version.formCreatedAt)}`,
      version,
    ]),
  )
  return answers.map((answer) => {
    const version = byStamp.get(`${answer.creationDate} ${answer.creationHour}`)
    const isMeant = version && (answer.reference ?? version.reference) === version.reference
    return { answer, version: isMeant ? version : null }
  })
}

function toAnswered(version: SentVersion, { isRefused, ticket, anomalies }: ReceiverAnswer): NewlyAnswered {
  const hasRemarks = anomalies.some(({ severity }) => severity === 'nonBlocking')
  const status = isRefused ? 'refused' : hasRemarks ? 'remarked' : 'accepted'
  return { ...version, status, ticket, anomalies }
}

function recordAnswered(
  tx: Transaction,
  answered: readonly NewlyAnswered[],
  { setId, now }: { setId: string; now: Date },
) {
  tx.auditEntries.recordAll(
    [...Map.groupBy(answered, ({ employerId }) => employerId)].map(([employerId, own]) => ({
      at: now,
      action: 'export.answer',
      subjectKind: 'exportSet',
      subjectId: setId,
      employerId,
      after: {
        versions: own.map(({ versionId, status, ticket, anomalies }) => ({
          versionId,
          status,
          ticket,
          anomalyCodes: anomalies.map(({ code }) => code),
        })),
      },
    })),
  )
}

/**
 * What the receiver says of the Forms of a set, once: what became of each version outside, the e-Box of whoever sent one that is refused,
 * and the log, in one transaction. Here everything stays as it was decided here.
 * @returns how many answers speak of no Form of ours; null when the ticket is that of no set
 */
export async function receiveNotification(
  { ticket, answers }: { ticket: string; answers: readonly ReceiverAnswer[] },
  now: Date,
): Promise<number | null> {
  return inTransaction(system, async (tx) => {
    await tx.exportSets.lock()
    const set = await tx.exportSets.findTicketed(ticket)
    if (!set) return null
    const matched = matchAnswers(await tx.exportedVersions.listOfSet(set.setId), answers)
    const fresh = matched.flatMap(({ version, answer }) =>
      version?.status === 'sent' ? [[version.versionId, toAnswered(version, answer)] as const] : [],
    )
    const answered = [...new Map(fresh).values()]
    await tx.exportedVersions.saveAnswers(
      answered.map(({ versionId, status, ticket: own, anomalies }) => ({ versionId, status, ticket: own, anomalies })),
      now,
    )
    const refused = answered.filter(({ status }) => status === 'refused')
    await confirmReceiverRefusals(tx, refused, { ticket, now })
    recordAnswered(tx, answered, { setId: set.setId, now })
    return matched.filter(({ version }) => version === null).length
  })
}
