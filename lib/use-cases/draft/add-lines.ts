import type { Transaction } from '../../db/transaction.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import { listEligibleIds } from '../../db/worker/eligible-workers.ts'
import { type LocalDate, todayInBrussels } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import { findContinuationLocked } from './continuation.ts'
import { readWagePeriod } from './read-wage-period.ts'

/** @throws NotFound unless each of them has a Dimona period here in the wage period: ids come from forms */
export async function requireEligible(
  tx: Transaction,
  draft: TransmissionRecord,
  { workerIds, today }: { workerIds: readonly string[]; today: LocalDate },
): Promise<string[]> {
  const asked = [...new Set(workerIds)]
  if (asked.length === 0) return []
  const { wagePeriod } = await readWagePeriod(tx, draft, today)
  const { employerId } = draft
  const eligible = new Set(wagePeriod ? await listEligibleIds(tx, { employerId, wagePeriod }, asked) : [])
  const unknown = asked.find((workerId) => !eligible.has(workerId))
  if (unknown !== undefined) throw new NotFound(`no Dimona of worker ${unknown} in the wage period`)
  return asked
}

interface Addition {
  workerIds: readonly string[]
  saved: { userId: string; now: Date }
}

/** Adds workers at the end of a draft, and to the second part of its period where it was split. @returns the ids of the new lines, in the order given */
export async function addLines(
  tx: Transaction,
  draft: TransmissionRecord,
  { workerIds, saved }: Addition,
): Promise<string[]> {
  const { transmissionId } = draft
  const present = await tx.draftLines.list(transmissionId)
  const next = Math.max(-1, ...present.map((line) => line.position)) + 1
  const lines = workerIds.map((workerId, place) => ({ workerId, position: next + place }))
  const lineIds = await tx.draftLines.saveNew(transmissionId, lines, saved)
  await tx.transmissions.saveTouch(transmissionId, saved)
  tx.auditEntries.record({
    at: saved.now,
    action: 'transmission.chooseWorkers',
    subjectKind: 'transmission',
    subjectId: transmissionId,
    channel: 'web',
    before: { workerIds: present.map((line) => line.worker.workerId) },
    after: { addedWorkerIds: [...workerIds] },
  })
  await addToContinuation(tx, draft, { workerIds, saved })
  return lineIds
}

/** Who was chosen for the first part of a split period is chosen for the second, if he has a Dimona then and it is not sent. */
export async function addToContinuation(
  tx: Transaction,
  { transmissionId }: TransmissionRecord,
  { workerIds, saved }: Addition,
): Promise<void> {
  const second = await findContinuationLocked(tx, transmissionId)
  if (!second) return
  const { wagePeriod } = await readWagePeriod(tx, second, todayInBrussels(saved.now))
  if (!wagePeriod) return
  const lines = await tx.draftLines.list(second.transmissionId)
  const present = new Set(lines.map((line) => line.worker.workerId))
  const absent = workerIds.filter((workerId) => !present.has(workerId))
  const added = await listEligibleIds(tx, { employerId: second.employerId, wagePeriod }, absent)
  if (added.length === 0) return
  await addLines(tx, second, { workerIds: added, saved })
  await tx.draftLines.saveOrderByName(second.transmissionId)
}
