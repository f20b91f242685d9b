import type { BatchSetRecord } from '../../db/batch/batch-sets.ts'
import { inReading, inTransaction } from '../../db/transaction.ts'
import type { SenderActor, SystemActor } from '../../domain/actor.ts'

const system: SystemActor = { actingAs: 'system' }
const AT_ONCE = 20

/** Sets with an answer for the folder of their sender, and who reads it there; some at a time. */
export async function listDueAnswers(): Promise<{ set: BatchSetRecord; sender: SenderActor }[]> {
  const sets = await inReading(system, (tx) => tx.batchSets.listAnswersDue(AT_ONCE))
  return sets.map((set) => {
    const { senderId } = set
    return { set, sender: { actingAs: 'sender', employerId: senderId, senderId } }
  })
}

/** The answer lies in the folder. Until this is known it is laid there again, with the same name and the same words. */
export async function confirmAnswered(
  sender: SenderActor,
  setId: string,
  answer: 'isAcknowledgementDue' | 'isNotificationDue',
): Promise<void> {
  await inTransaction(sender, (tx) => tx.batchSets.saveAnswered(setId, answer))
}
