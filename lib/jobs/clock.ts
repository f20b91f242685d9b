import { log } from '../log.ts'
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

/** The next minute tries again. */
async function begin(now: Date): Promise<void> {
  try {
    await startDigests(now)
  } catch (failure) {
    log.warn({ failure }, 'the weekly mails could not be queued')
  }
}
