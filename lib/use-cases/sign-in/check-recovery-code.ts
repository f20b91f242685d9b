import { saveRecoveryCodeUse } from '../../db/key/recovery-codes.ts'
import { keyMethods } from '../../domain/key/key-kind.ts'
import { parseRecoveryCode } from '../../domain/key/recovery-code.ts'
import { APP_CODE_LEVEL, type KeyAnswer, type TypedKeys } from './key-answer.ts'
import { findPasswordHolder, parseUsername } from './password-holder.ts'
import { saveKeyAttempt, saveKeySuccess } from './throttle.ts'

/**
 * User name, password and a recovery code in the place of the application's code: the same level, since it is how a person without
 * his telephone sets up another one. A code works once, and attempts are counted with those of the application.
 */
export async function checkRecoveryCode(typed: TypedKeys & { code: string }, now: Date): Promise<KeyAnswer> {
  const attempt = { username: parseUsername(typed.username), address: typed.address }
  const until = await saveKeyAttempt(attempt, now)
  if (until) return { kind: 'wait', until }
  const holder = await findPasswordHolder(attempt.username, typed.password)
  const code = parseRecoveryCode(typed.code)
  if (!holder || code === null || !(await saveRecoveryCodeUse(holder.userId, code, now))) return { kind: 'wrong' }
  await saveKeySuccess(attempt)
  return { kind: 'right', userId: holder.userId, level: APP_CODE_LEVEL, methods: keyMethods.recoveryCode }
}
