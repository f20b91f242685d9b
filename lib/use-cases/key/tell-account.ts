import type { Transaction } from '../../db/transaction.ts'
import type { AccountChange } from '../../domain/key/account-notice.ts'
import { enqueue } from '../../queue/enqueue.ts'

/** A mail about the change leaves when it is committed; a mail server that is down keeps nobody from changing his keys. */
export function tellAccount(tx: Transaction, userId: string, change: AccountChange, now: Date): Promise<void> {
  return enqueue(tx, 'mail-account-notice', { userId, change, at: now.toISOString() })
}
