import type { Transaction } from '../../db/transaction.ts'
import type { DecidedDeclaration } from '../decision/decide-all.ts'

/** A payslip was corrected or withdrawn: what its worker had against it is settled, in the same transaction. */
export async function confirmCorrected(
  tx: Transaction,
  decided: readonly DecidedDeclaration[],
  now: Date,
): Promise<void> {
  const changed = decided.filter(({ status, version }) => status === 'accepted' && version.kind !== 'original')
  const closed = await tx.disputes.saveCorrected(
    changed.map(({ declaration }) => declaration.declarationId),
    now,
  )
  if (closed.length === 0) return
  tx.auditEntries.recordAll(
    closed.map((disputeId) => ({
      at: now,
      action: 'dispute.close',
      subjectKind: 'dispute' as const,
      subjectId: disputeId,
      after: { status: 'closed', outcome: 'corrected' },
    })),
  )
}
