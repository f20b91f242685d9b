import { hasExportedHeads, saveExportedHeads } from '../../db/audit/exported-heads.ts'
import { inReading } from '../../db/transaction.ts'
import { todayInBrussels } from '../../domain/local-date.ts'

/**
 * Once a day the last hash of each audit chain is written outside the database: who cuts entries off the end, or restores an old
 * copy, leaves a hole that `npm run audit:verify` names. A second call on the same day changes nothing.
 */
export async function saveChainHeads(now: Date): Promise<void> {
  const today = todayInBrussels(now)
  if (hasExportedHeads(today)) return
  saveExportedHeads(today, await inReading({ actingAs: 'system' }, (tx) => tx.auditLog.listHeads()))
}
