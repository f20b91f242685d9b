import type { AuditFact } from '../../db/audit/audit-entries.ts'
import type { Transaction } from '../../db/transaction.ts'
import type { AccountAction } from '../../domain/audit/audit-action.ts'

type AccountFact = Pick<AuditFact, 'at' | 'before' | 'after'> & { action: AccountAction }

/** Writes down what happened to somebody's account. It is nobody else's business, whichever hat he wears meanwhile. */
export function recordAccount(tx: Transaction, userId: string, fact: AccountFact): void {
  tx.auditEntries.record({ ...fact, subjectKind: 'user', subjectId: userId, employerId: null })
}
