import { isLeakedPassword } from '../../db/key/leaked-passwords.ts'
import { inTransaction } from '../../db/transaction.ts'
import { findKeyHolderById } from '../../db/user/users.ts'
import type { Actor } from '../../domain/actor.ts'
import { checkPassword, type PasswordProblem } from '../../domain/key/password.ts'
import { NotFound } from '../../domain/refusal.ts'
import { requirePerson } from '../actor/require.ts'
import { hashPassword, isPasswordRight } from '../sign-in/password-hash.ts'
import { saveKeyAttempt, saveKeySuccess } from '../sign-in/throttle.ts'
import { recordAccount } from './record-account.ts'
import { tellAccount } from './tell-account.ts'

export interface EnteredPasswords {
  current: string
  next: string
  /** Network address of the browser. */
  address: string
}

export type PasswordAnswer =
  | { kind: 'saved' }
  /** Of the current one: nothing else is told. */
  | { kind: 'wrong' }
  | { kind: 'weak'; problem: PasswordProblem | 'same' }
  | { kind: 'wait'; until: Date }

/**
 * Another password for who knows the current one; his other sessions end. Attempts are counted with those of sign-in.
 * @throws NotFound for a person without password; AccessRefused
 */
export async function savePassword(actor: Actor, entered: EnteredPasswords, now: Date): Promise<PasswordAnswer> {
  const person = requirePerson(actor)
  const holder = await findKeyHolderById(person.userId)
  if (!holder?.passwordHash) throw new NotFound('no password here')
  const { givenName, familyName, userId, sessionId } = person
  const problem = checkPassword(entered.next, { username: holder.username, givenName, familyName }, isLeakedPassword)
  if (problem) return { kind: 'weak', problem }
  const attempt = { username: holder.username, address: entered.address }
  const until = await saveKeyAttempt(attempt, now)
  if (until) return { kind: 'wait', until }
  if (!(await isPasswordRight(entered.current, holder.passwordHash))) return { kind: 'wrong' }
  await saveKeySuccess(attempt)
  if (entered.current === entered.next) return { kind: 'weak', problem: 'same' }
  const passwordHash = await hashPassword(entered.next)
  await inTransaction(person, async (tx) => {
    await tx.keyAccounts.savePassword(userId, passwordHash)
    await tx.ownSessions.saveOthersEnded(userId, sessionId)
    recordAccount(tx, userId, { at: now, action: 'password.change' })
    await tellAccount(tx, userId, 'password', now)
  })
  return { kind: 'saved' }
}
