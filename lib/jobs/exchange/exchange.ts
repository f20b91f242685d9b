import { setTimeout as wait } from 'node:timers/promises'
import { type Inbox, listWaiting, openInboxes } from '../../channels/batch/exchange/inbox.ts'
import { log } from '../../log.ts'
import { readSender } from '../../use-cases/batch/read-sender.ts'
import { layAnswers } from './lay-answers.ts'
import { takeWaiting } from './take-waiting.ts'

/** Between two looks into the folders. */
const PAUSE_MILLISECONDS = 2000

/** Watches the exchange directory until stopped: inside the server, or alone as `npm run exchange`. */
export function startExchange(root: string): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  async function watch(): Promise<void> {
    while (!signal.aborted) {
      await attempt(() => exchangeOnce(root, new Date()))
      await wait(PAUSE_MILLISECONDS, undefined, { signal }).catch(() => {})
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

/** Takes every set that is ready and lays every answer that is known; what fails is tried again by the next look. */
export async function exchangeOnce(root: string, now: Date): Promise<void> {
  for (const inbox of await openInboxes(root)) await attempt(() => takeAll(inbox, now))
  await layAnswers(root, attempt)
}

async function takeAll(inbox: Inbox, now: Date): Promise<void> {
  const all = await listWaiting(inbox, now)
  if (all.length === 0) return
  const sender = await readSender(inbox.senderNumber)
  if (!sender) throw new Error(`no sender bears the number ${inbox.senderNumber}`)
  for (const waiting of all) await attempt(() => takeWaiting({ inbox, waiting, sender, now }))
}

async function attempt(act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (failure) {
    log.warn({ failure }, 'the exchange directory could not be served')
  }
}
