import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { AlertChoice } from '../../domain/counter/notice.ts'
import { requireWorkerActor, toSpeakAsWorker } from '../actor/require.ts'

/** Of which thresholds the worker hears from now on, and whether by e-mail too. */
export async function saveAlertChoice(actor: Actor, choice: AlertChoice, now: Date): Promise<void> {
  const { workerId } = requireWorkerActor(actor, toSpeakAsWorker)
  await inTransaction(actor, async (tx) => {
    const before = await tx.counterNotices.getChoice(workerId)
    await tx.counterNotices.saveChoice(workerId, choice, now)
    tx.auditEntries.record({
      at: now,
      action: 'counter.chooseAlerts',
      subjectKind: 'counter',
      subjectId: workerId,
      before: { thresholds: [...before.thresholds], isMailed: before.isMailed },
      after: { thresholds: [...choice.thresholds], isMailed: choice.isMailed },
    })
  })
}
