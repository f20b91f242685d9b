import type { CountedExportSet } from '../../db/export/export-sets.ts'
import { inReading, inTransaction } from '../../db/transaction.ts'
import type { Actor, SystemActor } from '../../domain/actor.ts'
import { requireAgentActor } from '../actor/require.ts'

const system: SystemActor = { actingAs: 'system' }
const SHOWN = 50

/** The latest sets for the outside receiver, for the desk: names and counts, of no employer and no worker. @throws AccessRefused */
export async function listExportSets(actor: Actor): Promise<CountedExportSet[]> {
  requireAgentActor(actor)
  return inReading(system, (tx) => tx.exportSets.listLatest(SHOWN))
}

/**
 * Lets the Forms of a set go out once more that the receiver refused as a whole: nothing of it is kept out there.
 * @returns false when they did already, or the receiver did not refuse it
 * @throws AccessRefused, NotFound
 */
export async function saveSentAgain(actor: Actor, setId: string, now: Date): Promise<boolean> {
  const agent = requireAgentActor(actor)
  return inTransaction(system, async (tx) => {
    await tx.exportSets.lock()
    await tx.exportSets.get(setId)
    if (!(await tx.exportSets.saveSentAgain(setId, now))) return false
    await tx.exportedVersions.saveWaiting(setId)
    tx.auditEntries.record({
      at: now,
      action: 'export.sendAgain',
      subjectKind: 'exportSet',
      subjectId: setId,
      employerId: null,
      after: { userId: agent.userId },
    })
    return true
  })
}
