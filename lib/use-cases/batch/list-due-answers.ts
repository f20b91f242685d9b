import type { BatchSetRecord } from '../../db/batch/batch-sets.ts'
import { inReading, inTransaction } from '../../db/transaction.ts'
import type { SenderActor, SystemActor } from '../../domain/actor.ts'

const system: SystemActor = { actingAs: 'system' }
const AT_ONCE = 20

/** A set with an answer for the folder of its sender, and who reads it there. */
export interface DueAnswers {
  set: BatchSetRecord
  sender: SenderActor
}

/** All of them, oldest first, read some at a time: one that cannot be laid is passed, and holds up none after it. */
export async function* listDueAnswers(): AsyncGenerator<DueAnswers> {
  let last: string | null = null
  do {
    const sets: BatchSetRecord[] = await inReading(system, (tx) => tx.batchSets.listAnswersDue(last, AT_ONCE))
    for (const set of sets) {
      const { senderId } = set
      yield { set, sender: { actingAs: 'sender', employerId: senderId, senderId } }
    }
    last = sets.at(-1)?.setId ?? null
  } while (last)
}

/** The answer lies in the folder. Until this is known it is laid there again, with the same name and the same words. */
export async function confirmAnswered(
  sender: SenderActor,
  setId: string,
  answer: 'isAcknowledgementDue' | 'isNotificationDue',
): Promise<void> {
  await inTransaction(sender, (tx) => tx.batchSets.saveAnswered(setId, answer))
}
