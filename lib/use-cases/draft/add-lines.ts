import type { Transaction } from '../../db/transaction.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import { listEligibleIds } from '../../db/worker/eligible-workers.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
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

/** Adds workers at the end of a draft. @returns the ids of the new lines, in the order given */
export async function addLines(
  tx: Transaction,
  { transmissionId }: TransmissionRecord,
  { workerIds, saved }: { workerIds: readonly string[]; saved: { userId: string; now: Date } },
): Promise<string[]> {
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
  return lineIds
}
