import { inTransaction } from '../../db/transaction.ts'
import { saveAttempt, saveAttemptBack, type ThrottleRule } from '../../db/user/sign-in-throttle.ts'
import type { Actor } from '../../domain/actor.ts'
import { parseAttestationCode } from '../../domain/counter/attestation.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'

/** Ten codes may be mistyped in peace; then each wrong one costs twice the waiting of the one before, a quarter of an hour at most. */
const ofEmployer: ThrottleRule = { freeFailures: 10, longestDelaySeconds: 15 * 60, forgottenAfterSeconds: 3600 }

export type CodeAnswer =
  | { kind: 'read'; readingId: string }
  /** Wrong, expired or revoked: nobody learns which. */
  | { kind: 'unknown' }
  | { kind: 'wait'; until: Date }

/**
 * Somebody at an employer enters the code that a worker gave him. Counted per enterprise before it is looked up: many colleagues
 * do not guess faster than one.
 */
export async function receiveAttestationCode(actor: Actor, typed: string, now: Date): Promise<CodeAnswer> {
  const { employerId, senderId, userId } = requireEmployerActor(actor, toConsult)
  const key = `attestation:${senderId}`
  const until = await saveAttempt(key, ofEmployer, now)
  if (until) return { kind: 'wait', until }
  const code = parseAttestationCode(typed)
  const readingId = await inTransaction(actor, async (tx) => {
    const found = code === null ? null : await tx.attestations.findValid(code, now)
    if (found === null) return null
    const { attestationId, workerId } = found
    tx.auditEntries.record({
      at: now,
      action: 'attestation.read',
      subjectKind: 'attestation',
      subjectId: attestationId,
      lookedAtWorkerId: workerId,
    })
    return tx.attestations.recordReading({ attestationId, employerId, userId, now })
  })
  if (readingId === null) return { kind: 'unknown' }
  await saveAttemptBack(key)
  return { kind: 'read', readingId }
}
