import { setTimeout as wait } from 'node:timers/promises'

/** Looks again and again, with a pause after each look, until stopped; stopping waits for the look that is under way. */
export function keepLooking(look: () => Promise<void>, pauseMilliseconds: number): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  async function watch(): Promise<void> {
    while (!signal.aborted) {
      await look()
      await wait(pauseMilliseconds, undefined, { signal }).catch(() => {})
    }
  }
  const watching = watch()
  return {
    async stop() {
      stopping.abort()
      await watching
    },
  }
}
