import type { AuditFact } from '../../db/audit/audit-entries.ts'
import type { Transaction } from '../../db/transaction.ts'
import type { Mandate } from '../../domain/mandate/mandate.ts'

type Change = Pick<AuditFact, 'action' | 'before' | 'after'> & { now: Date }

/** Writes what became of a mandate in the logs of both its sides. */
export function recordMandate(
  tx: Transaction,
  { mandateId, employerId, officeId }: Pick<Mandate, 'mandateId' | 'employerId' | 'officeId'>,
  { now, ...change }: Change,
): void {
  const fact = { at: now, subjectKind: 'mandate', subjectId: mandateId, ...change } as const
  tx.auditEntries.recordAll([employerId, officeId].map((enterpriseId) => ({ ...fact, employerId: enterpriseId })))
}
