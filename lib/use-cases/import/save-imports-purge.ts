import { inTransaction } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'

const system: SystemActor = { actingAs: 'system' }

/** Long enough to finish a month that was begun [ours]. */
const KEPT_DAYS = 30
const MILLISECONDS_PER_DAY = 86_400_000

/** Forgets the rows of old imports, and of those whose draft was sent. */
export async function saveImportsPurge(now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * MILLISECONDS_PER_DAY)
  await inTransaction(system, (tx) => tx.wageImports.removeSheets(before))
}
