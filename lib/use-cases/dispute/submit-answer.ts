import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'

/** The employer answers in words; both see it closed. No words change nothing, and what has ended stays as it ended. @throws NotFound also for another employer's */
export async function submitAnswer(
  actor: Actor,
  { disputeId, text }: { disputeId: string; text: string },
  now: Date,
): Promise<void> {
  const { employerId, userId } = requireEmployerActor(actor, toEnterWages)
  await inTransaction(actor, async (tx) => {
    const found = await tx.disputes.getId(disputeId, { employerId })
    if (text === '' || !(await tx.disputes.saveAnswer(found, { text, userId, now }))) return
    tx.auditEntries.record({
      at: now,
      action: 'dispute.answer',
      subjectKind: 'dispute',
      subjectId: disputeId,
      after: { status: 'answered' },
    })
  })
}
