import { inTransaction } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'

const system: SystemActor = { actingAs: 'system' }

/**
 * The files of a set are whole: from now on they are moved and never written again. Each employer's log says what left the portal.
 * @returns false when another process was sooner; its files count
 */
export async function confirmWritten(
  setId: string,
  files: { spoolId: string; pieceCount: number },
  now: Date,
): Promise<boolean> {
  return inTransaction(system, async (tx) => {
    if (!(await tx.exportSets.saveReady(setId, files, now))) return false
    const { senderNumber, creationDate, sequence } = await tx.exportSets.get(setId)
    const versions = await tx.exportedVersions.listOfSet(setId)
    tx.auditEntries.recordAll(
      [...Map.groupBy(versions, ({ employerId }) => employerId)].map(([employerId, own]) => ({
        at: now,
        action: 'export.send',
        subjectKind: 'exportSet',
        subjectId: setId,
        employerId,
        after: { senderNumber, creationDate, sequence, versionIds: own.map(({ versionId }) => versionId) },
      })),
    )
    return true
  })
}
