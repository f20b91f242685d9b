import type { PlannedVersion, ReadyVersion } from '../../db/export/exported-versions.ts'
import { newId } from '../../db/new-id.ts'
import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'
import { computeNextSequence, computeOutgoingKind, EXPORT_SET_FORMS } from '../../domain/batch/export.ts'
import { todayInBrussels } from '../../domain/local-date.ts'

const system: SystemActor = { actingAs: 'system' }

/** So long a change waits for the answer to what it changes. */
const WAITED_MILLISECONDS = 3_600_000

/** A payslip reference of its own goes out with the first version and stays; a declaration without one goes by its id. */
function chooseReference(version: ReadyVersion, chosen: Set<string>): string {
  const { declarationId, payslipReference, isReferenceTaken, employerId, workerId } = version
  if (version.reference) return version.reference
  const key = `${employerId} ${workerId} ${payslipReference}`
  const isFree = payslipReference && !isReferenceTaken && !chosen.has(key)
  chosen.add(key)
  return isFree ? payslipReference : declarationId
}

interface Plan {
  planned: readonly PlannedVersion[]
  needless: readonly string[]
}

/** In their order. Each Form has a moment of its own, none of them to come: by it the answer is matched. */
function plan(ready: readonly ReadyVersion[], now: Date): Plan {
  const chosen = new Set<string>()
  const told = ready.map((version) => ({ version, kind: computeOutgoingKind(version) }))
  const needless = told.flatMap(({ version, kind }) => (kind === null ? version.versionId : []))
  const going = told.flatMap(({ version, kind }) => (kind === null ? [] : [{ version, kind }]))
  const planned = going.map(({ version, kind }, index) => ({
    versionId: version.versionId,
    position: index + 1,
    kind,
    reference: chooseReference(version, chosen),
    formCreatedAt: new Date(now.getTime() - going.length + index),
  }))
  return { planned, needless }
}

async function recordSet(tx: Transaction, senderNumber: string, { planned }: Plan, now: Date): Promise<void> {
  const setId = newId()
  const creationDate = todayInBrussels(now)
  const sequence = computeNextSequence(await tx.exportSets.findLastSequence(senderNumber, creationDate))
  const name = { senderNumber, creationDate, sequence }
  await tx.exportSets.record({ ...name, setId, formCount: planned.length, plannedAt: now })
  await tx.exportedVersions.savePlanned(setId, planned)
}

/** @returns whether there may be more */
async function startExportSet(senderNumber: string, now: Date): Promise<boolean> {
  return inTransaction(system, async (tx) => {
    await tx.exportSets.lock()
    const answeredBefore = new Date(now.getTime() - WAITED_MILLISECONDS)
    const ready = await tx.exportedVersions.listReady(answeredBefore, EXPORT_SET_FORMS)
    const planned = plan(ready, now)
    await tx.exportedVersions.saveNeedless(planned.needless)
    if (planned.planned.length > 0) await recordSet(tx, senderNumber, planned, now)
    return ready.length === EXPORT_SET_FORMS
  })
}

/**
 * Puts every accepted version that has not gone out into sets for the outside receiver, each once: what is in a set stands in the same row as
 * the set it is in.
 * @param senderNumber as whom they are sent
 * @param since of the decision; null looks at everything
 */
export async function startExportSets(senderNumber: string, since: Date | null, now: Date): Promise<void> {
  while (await inTransaction(system, (tx) => tx.exportedVersions.saveCollected(since, now)));
  while (await startExportSet(senderNumber, now));
}
