import { atTheDoor } from '../../db/key/at-the-door.ts'
import type { Transaction } from '../../db/transaction.ts'
import { createAppSecret } from '../sign-in/app-code.ts'
import { recordAccount } from './record-account.ts'

/** Time to read one's mail on another device. */
const LINK_HOURS = 24

interface Ended {
  userId: string
  /** Of the token in the mail that leads to another application. */
  tokenHash: string
}

/**
 * What lay on a lost device opens nothing any more: application, passkeys, recovery codes, sessions. Who may do so has been checked.
 * @returns what the person had
 */
export async function cancelStrongKeys(
  tx: Transaction,
  { userId, tokenHash }: Ended,
  now: Date,
): Promise<{ hasApp: boolean; passkeyCount: number }> {
  const expiresAt = new Date(now.getTime() + LINK_HOURS * 3_600_000)
  const { hasApp, passkeyCount } = await atTheDoor(tx, async () => {
    await tx.keyAccounts.lock(userId)
    const account = await tx.keyAccounts.get(userId)
    await tx.keyAccounts.saveStrongKeysEnd(userId)
    await tx.ownSessions.saveOthersEnded(userId, null)
    const enrolment = { userId, secret: createAppSecret(), tokenHash, isProven: false, createdAt: now, expiresAt }
    await tx.appEnrolments.record(enrolment)
    return account
  })
  recordAccount(tx, userId, { at: now, action: 'keys.reset' })
  return { hasApp, passkeyCount }
}
