import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { OwnAttestation } from '../../domain/counter/attestation.ts'
import { requireWorkerActor } from '../actor/require.ts'

const MOST_SHOWN = 50

/** The worker's attestations, newest first, with who entered their codes. */
export async function listAttestations(actor: Actor, now: Date): Promise<OwnAttestation[]> {
  const { workerId } = requireWorkerActor(actor)
  return inReading(actor, (tx) => tx.attestations.listOfWorker(workerId, now, MOST_SHOWN))
}
