import type { AuditFact } from '../../db/audit/audit-entries.ts'
import type { Transaction } from '../../db/transaction.ts'
import type { Mandate } from '../../domain/mandate/mandate.ts'
import { enqueue } from '../../queue/enqueue.ts'

/** Which message each change brings. */
const kinds = {
  'mandate.request': 'mandateRequested',
  'mandate.accept': 'mandateAccepted',
  'mandate.decline': 'mandateDeclined',
  'mandate.withdraw': 'mandateWithdrawn',
  'mandate.setEnd': 'mandateEndSet',
  'mandate.end': 'mandateEnded',
} as const

type Change = Pick<AuditFact, 'before' | 'after'> & { action: keyof typeof kinds; now: Date }

/**
 * Writes what became of a mandate in the logs of both its sides, and has both e-Boxes told: by a job, since no side may write into the
 * other's.
 */
export async function recordMandate(
  tx: Transaction,
  { mandateId, employerId, officeId }: Pick<Mandate, 'mandateId' | 'employerId' | 'officeId'>,
  { now, ...change }: Change,
): Promise<void> {
  const fact = { at: now, subjectKind: 'mandate', subjectId: mandateId, ...change } as const
  tx.auditEntries.recordAll([employerId, officeId].map((enterpriseId) => ({ ...fact, employerId: enterpriseId })))
  await enqueue(tx, 'tell-mandate', { mandateId, kind: kinds[change.action], at: now.toISOString() })
}
