import type { AuditFact } from '../../db/audit/audit-entries.ts'
import type { Transaction } from '../../db/transaction.ts'
import type { Member } from '../../domain/access/member.ts'

type Change = Pick<AuditFact, 'action' | 'before' | 'after'> & { now: Date }

/** Writes in the log whose access changed in which enterprise, and how. */
export function recordAccess(
  tx: Transaction,
  enterpriseId: string,
  { membershipId, userId }: Pick<Member, 'membershipId' | 'userId'>,
  { action, now, before, after }: Change,
): void {
  tx.auditEntries.record({
    at: now,
    action,
    subjectKind: 'membership',
    subjectId: membershipId,
    employerId: enterpriseId,
    before: { userId, ...(before as object) },
    after: { userId, ...(after as object) },
  })
}
