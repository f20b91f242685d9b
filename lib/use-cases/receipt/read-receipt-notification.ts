import type { VersionRecord } from '../../db/declaration/versions.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { FormAnswer } from '../../domain/batch/answer.ts'
import { hourInBrussels, todayInBrussels } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { GivenEmployer } from '../../domain/wage-declaration/facts.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'

export interface ReceiptNotification {
  ticket: string
  contentHash: string | null
  /** When the last declaration was decided. */
  decidedAt: Date
  answers: readonly FormAnswer[]
}

/** What was entered on the web came in no file: a declaration stands where it stands in its transmission, and so does its line. */
function answerOf(version: VersionRecord, place: number, givenEmployer: GivenEmployer): FormAnswer {
  const { kind, ticket, anomalies, calculation, submittedAt } = version
  return {
    formNumber: place + 1,
    pieceNumber: 1,
    lineNumber: place + 1,
    creationDate: todayInBrussels(submittedAt),
    creationHour: hourInBrussels(submittedAt),
    kind,
    givenEmployer,
    payslipReference: calculation.payslipReference ?? null,
    ticket,
    anomalies,
  }
}

/**
 * What became of each declaration of a transmission, for whoever writes it as a notification.
 * @throws NotFound while something is in processing, and for a set of files, which has notifications of its own
 */
export async function readReceiptNotification(actor: Actor, transmissionId: string): Promise<ReceiptNotification> {
  requireEmployerActor(actor, toConsult)
  return inReading(actor, async (tx) => {
    const { ticket, status, channel, employerId } = await tx.transmissions.get(transmissionId)
    if (ticket === null || status !== 'done' || channel === 'batch')
      throw new NotFound(`no notification of ${transmissionId}`)
    const { enterpriseNumber, nssoNumber } = await tx.enterprises.get(employerId)
    const versions = await tx.versions.listOfTransmission(transmissionId)
    const moments = versions.map(({ decidedAt, submittedAt }) => (decidedAt ?? submittedAt).getTime())
    return {
      ticket,
      contentHash: (await tx.receipts.find(transmissionId))?.contentHash ?? null,
      decidedAt: new Date(Math.max(...moments)),
      answers: versions.map((version, place) => answerOf(version, place, { enterpriseNumber, nssoNumber })),
    }
  })
}
