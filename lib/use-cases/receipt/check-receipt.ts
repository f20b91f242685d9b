import { createHash, timingSafeEqual } from 'node:crypto'
import { inReading } from '../../db/transaction.ts'
import { saveAttempt, saveAttemptBack, type ThrottleRule } from '../../db/user/sign-in-throttle.ts'
import { readReceiptSeal } from './read-receipt-seal.ts'

/** Of one network address: thirty wrong ones in peace, then each costs twice the waiting of the one before, two minutes at most. */
const ofAddress: ThrottleRule = { freeFailures: 30, longestDelaySeconds: 2 * 60, forgottenAfterSeconds: 3600 }

/** What somebody shows: a ticket and a hash copied from a receipt, or found in a file, which then has a seal as well. */
export interface ShownReceipt {
  ticket: string
  contentHash: string
  file?: { seal: string; unsealed: Uint8Array }
}

export type ReceiptAnswer =
  /** When it was received, and for how many workers; whose it is stays unsaid. */
  | { kind: 'genuine'; receivedAt: Date; workerCount: number }
  /** No such receipt, another hash, or a file that is not as it left: nobody learns which. */
  | { kind: 'unknown' }
  | { kind: 'wait'; until: Date }

async function isSealed({ seal, unsealed }: NonNullable<ShownReceipt['file']>): Promise<boolean> {
  const own = Buffer.from(await readReceiptSeal(unsealed))
  const shown = Buffer.from(seal)
  return own.length === shown.length && timingSafeEqual(own, shown)
}

/**
 * Anybody shows a receipt and hears whether it is genuine. Counted by the address it is asked from before anything is looked up,
 * like other questions of the public; who shows genuine ones never waits.
 * @param shown null when there was nothing to recognise in it
 */
export async function checkReceipt(shown: ShownReceipt | null, address: string, now: Date): Promise<ReceiptAnswer> {
  const key = `receipt:${createHash('sha256').update(address).digest('base64url')}`
  const until = await saveAttempt(key, ofAddress, now)
  if (until) return { kind: 'wait', until }
  if (shown === null || (shown.file && !(await isSealed(shown.file)))) return { kind: 'unknown' }
  const found = await inReading({ actingAs: 'anonymous' }, (tx) => tx.receipts.findGenuine(shown))
  if (found === null) return { kind: 'unknown' }
  await saveAttemptBack(key)
  return { kind: 'genuine', ...found }
}
