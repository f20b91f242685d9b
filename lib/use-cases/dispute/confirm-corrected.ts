import type { Transaction } from '../../db/transaction.ts'
import type { VersionKind, VersionStatus } from '../../domain/wage-declaration/version.ts'

/** A payslip was corrected or withdrawn: what its worker had against it is settled, in the same transaction. */
export async function confirmCorrected(
  tx: Transaction,
  decided: readonly { declarationId: string; kind: VersionKind; status: VersionStatus }[],
  now: Date,
): Promise<void> {
  const changed = decided.filter(({ status, kind }) => status === 'accepted' && kind !== 'original')
  const closed = await tx.disputes.saveCorrected(
    changed.map(({ declarationId }) => declarationId),
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
