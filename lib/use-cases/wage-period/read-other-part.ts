import { inReading } from '../../db/transaction.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import type { Actor } from '../../domain/actor.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { OtherPart } from '../../domain/transmission/other-part.ts'
import { computeWholeRange } from '../../domain/wage-declaration/partial-calculation.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'

/** Null also for one that was deleted meanwhile. */
async function unlessGone(found: Promise<TransmissionRecord>): Promise<TransmissionRecord | null> {
  return found.catch((refusal) => {
    if (refusal instanceof NotFound) return null
    throw refusal
  })
}

/** Of a period that was split at 31 December, the other part; null for a transmission that is no such part. */
export async function readOtherPart(actor: Actor, transmissionId: string): Promise<OtherPart | null> {
  requireEmployerActor(actor, toEnterWages)
  return inReading(actor, async (tx) => {
    const second = await tx.transmissions.findContinuation(transmissionId)
    const { continuesId } = await tx.transmissions.get(transmissionId)
    const other = second ?? (continuesId ? await unlessGone(tx.transmissions.get(continuesId)) : null)
    return (
      other && {
        which: second ? 'second' : 'first',
        transmissionId: other.transmissionId,
        wagePeriod: computeWholeRange(other.parsedWagePeriod),
        isSent: other.status !== 'draft',
        workerCount: (await tx.draftLines.list(other.transmissionId)).length,
      }
    )
  })
}
