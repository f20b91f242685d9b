import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { DisputeReason } from '../../domain/counter/dispute.ts'
import { requireWorkerActor, toSpeakAsWorker } from '../actor/require.ts'
import { findOwnPayslip } from './find-own-payslip.ts'

interface DisputeWords {
  declarationId: string
  reason: DisputeReason
  text: string
}

/** The worker says that one of his payslips is not right; open once, however often it is sent. @throws NotFound */
export async function submitDispute(actor: Actor, { declarationId, reason, text }: DisputeWords, now: Date) {
  const { workerId } = requireWorkerActor(actor, toSpeakAsWorker)
  await inTransaction(actor, async (tx) => {
    const { declaration, versionNumber } = await findOwnPayslip(tx, workerId, declarationId)
    const { employerId } = declaration
    const isNew = await tx.disputes.record({ declarationId, employerId, workerId, versionNumber, reason, text, now })
    if (!isNew) return
    tx.auditEntries.record({
      at: now,
      action: 'dispute.open',
      subjectKind: 'dispute',
      subjectId: declarationId,
      employerId,
      after: { reason, versionNumber },
    })
  })
}
