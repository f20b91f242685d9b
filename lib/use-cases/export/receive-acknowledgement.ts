import { inTransaction } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'
import { isNameTaken, type ReceiverAcknowledgement } from '../../domain/batch/export.ts'

const system: SystemActor = { actingAs: 'system' }

/** `repeated`: it says what was known. `unknown`: no set of ours is meant, or another answer was read before. */
export type ReceivedAnswer = 'received' | 'repeated' | 'unknown'

/** What the receiver says of a whole set. When another set bore the name out there, its Forms go out once more under a further one. */
export async function receiveAcknowledgement(
  { name, ticket, errors }: ReceiverAcknowledgement,
  now: Date,
): Promise<ReceivedAnswer> {
  return inTransaction(system, async (tx) => {
    await tx.exportSets.lock()
    const set = await tx.exportSets.findNamed(name)
    if (!set) return 'unknown'
    if (!(await tx.exportSets.saveAcknowledged(set.setId, { ticket, errors }, now)))
      return set.ticket === ticket ? 'repeated' : 'unknown'
    if (isNameTaken(errors) && (await tx.exportSets.saveSentAgain(set.setId, now)))
      await tx.exportedVersions.saveWaiting(set.setId)
    return 'received'
  })
}
