import { randomBytes } from 'node:crypto'
import { atTheDoor } from '../../db/key/at-the-door.ts'
import { inTransaction } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'
import { createAppSecret } from '../sign-in/app-code.ts'
import { findPasswordHolder, parseUsername } from '../sign-in/password-holder.ts'
import { saveKeyAttempt, saveKeySuccess } from '../sign-in/throttle.ts'
import { hashSetupToken } from './setup-token.ts'

const SETUP_MINUTES = 30

/** The mailed token, and the password of its person, are the authority. */
export const bearer: SystemActor = { actingAs: 'system' }

export interface SetupKeys {
  token: string
  username: string
  password: string
  /** Network address of the browser. */
  address: string
}

export type SetupAnswer =
  /** The mailed address is used up; this token goes on in the same browser. */
  { kind: 'proven'; token: string } | { kind: 'wrong' } | { kind: 'wait'; until: Date } | { kind: 'gone' }

/**
 * Whoever follows the mailed address shows his password first; only then a secret is made, which nobody has seen before. So neither
 * the mailbox nor the password alone leads to a strong key.
 */
export async function startKeySetup(typed: SetupKeys, now: Date): Promise<SetupAnswer> {
  const attempt = { username: parseUsername(typed.username), address: typed.address }
  const until = await saveKeyAttempt(attempt, now)
  if (until) return { kind: 'wait', until }
  const holder = await findPasswordHolder(attempt.username, typed.password)
  const answer = await inTransaction(bearer, (tx) =>
    atTheDoor(tx, async (): Promise<SetupAnswer> => {
      const enrolment = await tx.appEnrolments.findByToken(hashSetupToken(typed.token), now)
      if (!enrolment || enrolment.isProven) return { kind: 'gone' }
      if (enrolment.userId !== holder?.userId) return { kind: 'wrong' }
      const token = randomBytes(32).toString('base64url')
      const expiresAt = new Date(now.getTime() + SETUP_MINUTES * 60_000)
      const next = { secret: createAppSecret(), tokenHash: hashSetupToken(token), createdAt: now, expiresAt }
      if (!(await tx.appEnrolments.saveEnd(enrolment.enrolmentId))) return { kind: 'gone' }
      await tx.appEnrolments.record({ ...next, userId: enrolment.userId, isProven: true })
      return { kind: 'proven', token }
    }),
  )
  if (answer.kind === 'proven') await saveKeySuccess(attempt)
  return answer
}
