import { inTransaction } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'
import { addDays } from '../../domain/local-date.ts'
import { computeDigestWeek, DIGEST_HOUR } from '../../domain/to-do/digest.ts'
import { enqueue } from '../../queue/enqueue.ts'
import { toEnterWages } from '../actor/require.ts'

const system: SystemActor = { actingAs: 'system' }

/** As many as one transaction holds; the clock asks again until none is left. */
const BATCH = 200
/** For whoever asks about a mail that did not come. */
const KEPT_WEEKS = 4

/**
 * Puts the weekly mails that are due into the queue: one for each person who wants them, employer he enters wages for and week,
 * however many clocks ask. Recorded and queued in one transaction.
 * @returns how many
 */
export async function startDigests(now: Date): Promise<number> {
  const weekStartDate = computeDigestWeek(now)
  if (weekStartDate === null) return 0
  const asked = { hour: DIGEST_HOUR, permissions: toEnterWages.permissions, limit: BATCH, now }
  const keptFrom = addDays(weekStartDate, -7 * KEPT_WEEKS)
  await inTransaction(system, (tx) => tx.toDoDigests.removeBefore(keptFrom))
  let startedCount = 0
  let batchCount = BATCH
  while (batchCount === BATCH) {
    batchCount = await inTransaction(system, async (tx) => {
      const due = await tx.toDoDigests.recordDue(weekStartDate, asked)
      for (const key of due) await enqueue(tx, 'mail-to-do-digest', key)
      return due.length
    })
    startedCount += batchCount
  }
  return startedCount
}
