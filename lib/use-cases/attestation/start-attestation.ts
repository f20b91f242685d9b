import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { computeCounter } from '../../domain/counter/compute-counter.ts'
import { type LocalDate, todayInBrussels, yearOf } from '../../domain/local-date.ts'
import { requireWorkerActor, toSpeakAsWorker } from '../actor/require.ts'

/** Codes that hold at the same time: who needs more has lost sight of them [ours]. */
const MOST_VALID = 10
const MILLISECONDS_PER_DAY = 86_400_000

export type AttestationAnswer =
  | { kind: 'made'; attestationId: string; code: string; asOfDate: LocalDate; expiresAt: Date }
  /** No ceiling, or none that is known: nothing remains that could be shown. */
  | { kind: 'noCeiling' }
  | { kind: 'tooMany' }

/**
 * What remains under the ceiling today, under a code that the worker may give to whom he likes. The amount is that of this day: later
 * payslips do not change it. The code is told once and never kept.
 */
export async function startAttestation(actor: Actor, lifeDays: number, now: Date): Promise<AttestationAnswer> {
  const { workerId } = requireWorkerActor(actor, toSpeakAsWorker)
  const asOfDate = todayInBrussels(now)
  const year = yearOf(asOfDate)
  return inTransaction(actor, async (tx) => {
    await tx.workers.lock([workerId])
    if ((await tx.attestations.countValid(workerId, now)) >= MOST_VALID) return { kind: 'tooMany' }
    const facts = await tx.counters.getFacts(workerId, year)
    const values = await tx.legalParameters.list()
    const { limit, remainingCents } = computeCounter({ ...facts, values, year, today: asOfDate })
    if (limit.kind !== 'ceiling' || remainingCents === null) return { kind: 'noCeiling' }
    const expiresAt = new Date(now.getTime() + lifeDays * MILLISECONDS_PER_DAY)
    const made = await tx.attestations.record({ workerId, year, asOfDate, remainingCents, expiresAt, now })
    tx.auditEntries.record({
      at: now,
      action: 'attestation.make',
      subjectKind: 'attestation',
      subjectId: made.attestationId,
      after: { asOfDate, lifeDays },
    })
    return { kind: 'made', ...made, asOfDate, expiresAt }
  })
}
