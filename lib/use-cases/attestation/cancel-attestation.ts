import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireWorkerActor, toSpeakAsWorker } from '../actor/require.ts'

/** The code opens nothing any more, from this moment. @throws NotFound also when it is another worker's */
export async function cancelAttestation(actor: Actor, attestationId: string, now: Date): Promise<void> {
  const { workerId } = requireWorkerActor(actor, toSpeakAsWorker)
  await inTransaction(actor, async (tx) => {
    await tx.attestations.saveRevoked(workerId, attestationId, now)
    tx.auditEntries.record({
      at: now,
      action: 'attestation.revoke',
      subjectKind: 'attestation',
      subjectId: attestationId,
    })
  })
}
