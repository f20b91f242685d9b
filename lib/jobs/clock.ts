import { log } from '../log.ts'
import { saveChainHeads } from '../use-cases/audit/save-chain-heads.ts'
import { saveFilesPurge } from '../use-cases/batch/save-files-purge.ts'
import { saveBulkPurge } from '../use-cases/bulk-cancellation/save-bulk-purge.ts'
import { startNotices } from '../use-cases/e-box/start-notices.ts'
import { saveImportsPurge } from '../use-cases/import/save-imports-purge.ts'
import { startEndNotices } from '../use-cases/mandate/send-mandate-messages.ts'
import { startDigests } from '../use-cases/to-do/start-digests.ts'

/** What is due at an hour is begun within this time of it, or of the start of the worker. */
const TICK_MILLISECONDS = 60_000

/** Begins what is due at certain hours, now and every minute until stopped. Each worker has one: what they begin is unique. */
export function startClock(readMoment = () => new Date()): { stop(): Promise<void> } {
  let running = Promise.resolve()
  const tick = () => {
    running = running.then(() => begin(readMoment()))
  }
  const ticking = setInterval(tick, TICK_MILLISECONDS)
  tick()
  return {
    async stop() {
      clearInterval(ticking)
      await running
    },
  }
}

/** Each on its own: what fails is tried again by the next minute. */
async function begin(now: Date): Promise<void> {
  await attempt('the weekly mails could not be queued', () => startDigests(now))
  await attempt('the notices of unread messages could not be queued', () => startNotices(now))
  await attempt('old files of batches could not be removed', () => saveFilesPurge(now))
  await attempt('old imports could not be removed', () => saveImportsPurge(now))
  await attempt('old bulk cancellations could not be removed', () => saveBulkPurge(now))
  await attempt('ends of mandates could not be told', () => startEndNotices(now))
  await attempt('the heads of the audit chains could not be exported', () => saveChainHeads(now))
}

async function attempt(complaint: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
  } catch (failure) {
    log.warn({ failure }, complaint)
  }
}
