import { inTransaction } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'
import { computeNoticeWindow } from '../../domain/e-box/notice.ts'
import { addDays, todayInBrussels } from '../../domain/local-date.ts'
import { mailWay } from '../../integrations/smtp.ts'
import { enqueue } from '../../queue/enqueue.ts'

const system: SystemActor = { actingAs: 'system' }

/** As many as one transaction holds; the clock asks again until none is left. */
const BATCH = 200
/** For whoever asks about a mail that did not come; longer than messages are told of. */
const KEPT_DAYS = 28

/**
 * Puts the e-mails about messages that nobody opened into the queue: one a person who wants them, e-Box and day at most, however many
 * clocks ask. Recorded and queued in one transaction.
 * @returns how many
 */
export async function startNotices(now: Date): Promise<number> {
  if (mailWay() === 'none') return 0
  const date = todayInBrussels(now)
  const asked = { date, window: computeNoticeWindow(now), now }
  await inTransaction(system, (tx) => tx.eBoxNotices.removeBefore(addDays(date, -KEPT_DAYS)))
  let startedCount = 0
  let batchCount = BATCH
  while (batchCount === BATCH) {
    batchCount = await inTransaction(system, async (tx) => {
      const due = await tx.eBoxNotices.recordDue(asked, BATCH)
      for (const key of due) await enqueue(tx, 'mail-e-box-notice', key)
      return due.length
    })
    startedCount += batchCount
  }
  return startedCount
}
