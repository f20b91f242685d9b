import { createHash } from 'node:crypto'
import { saveAttempt, saveAttemptBack, saveAttemptsEnd, type ThrottleRule } from '../../db/user/sign-in-throttle.ts'

const ofPerson: ThrottleRule = { freeFailures: 5, longestDelaySeconds: 15 * 60, forgottenAfterSeconds: 3600 }
/** Many people of one office share an address. */
const ofAddress: ThrottleRule = { freeFailures: 50, longestDelaySeconds: 15 * 60, forgottenAfterSeconds: 3600 }
/** Mails asked for by somebody who knows the password: a mailbox is not to be filled. */
const ofMailbox: ThrottleRule = { freeFailures: 5, longestDelaySeconds: 15 * 60, forgottenAfterSeconds: 3600 }

/** User names and addresses of people are not kept in clear where only their equality counts. */
function keyOf(kind: 'person' | 'address' | 'mailbox', name: string): string {
  return `${kind}:${createHash('sha256').update(name).digest('base64url')}`
}

export interface AttemptKeys {
  username: string
  /** Network address the request came from. */
  address: string
}

/** Counts the attempt; answers until when to wait when there were too many. The same for people who do not exist. */
export async function saveKeyAttempt({ username, address }: AttemptKeys, now: Date): Promise<Date | null> {
  const blockedAddress = await saveAttempt(keyOf('address', address), ofAddress, now)
  return blockedAddress ?? (await saveAttempt(keyOf('person', username), ofPerson, now))
}

/** The keys were right: what was counted as a failure was none. */
export async function saveKeySuccess({ username, address }: AttemptKeys): Promise<void> {
  await saveAttemptsEnd(keyOf('person', username))
  await saveAttemptBack(keyOf('address', address))
}

export function saveMailAttempt(userId: string, now: Date): Promise<Date | null> {
  return saveAttempt(keyOf('mailbox', userId), ofMailbox, now)
}
