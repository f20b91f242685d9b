import { type Inbox, listInboxes, listWaiting, openInbox } from '../../channels/batch/exchange/inbox.ts'
import { log } from '../../log.ts'
import { readSender } from '../../use-cases/batch/read-sender.ts'
import { keepLooking } from '../keep-looking.ts'
import { layAnswers } from './lay-answers.ts'
import { takeWaiting } from './take-waiting.ts'

/** Between two looks into the folders. */
const PAUSE_MILLISECONDS = 2000

/** Watches the exchange directory until stopped: inside the server, or alone as `npm run exchange`. */
export function startExchange(root: string): { stop(): Promise<void> } {
  return keepLooking(() => attempt(() => exchangeOnce(root, new Date())), PAUSE_MILLISECONDS)
}

/** Takes every set that is ready and lays every answer that is known; what fails stops nobody else, and is tried again by the next look. */
export async function exchangeOnce(root: string, now: Date): Promise<void> {
  for (const inbox of await listInboxes(root)) await attempt(() => takeAll(inbox, now))
  await layAnswers(root, attempt)
}

async function takeAll(inbox: Inbox, now: Date): Promise<void> {
  await openInbox(inbox)
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
