import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { AttestedAmount } from '../../domain/counter/attestation.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'

/** What the code showed, to the person who entered it and as long as it holds; null otherwise. */
export async function readAttestedAmount(actor: Actor, readingId: string, now: Date): Promise<AttestedAmount | null> {
  const { employerId, userId } = requireEmployerActor(actor, toConsult)
  return inReading(actor, (tx) => tx.attestations.findRead(readingId, { employerId, userId, now }))
}
