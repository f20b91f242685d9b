import { saveUsedTotpStep } from '../../db/user/used-totp-steps.ts'
import { keyMethods } from '../../domain/key/key-kind.ts'
import { findAppCodeStep } from './app-code.ts'
import { APP_CODE_LEVEL, type KeyAnswer, type TypedKeys } from './key-answer.ts'
import { findPasswordHolder, parseUsername } from './password-holder.ts'
import { saveKeyAttempt, saveKeySuccess } from './throttle.ts'

/**
 * User name, password and the code of the application at once: level 400. Anybody may try (the actor is anonymous), slower
 * and slower. A code works once.
 */
export async function checkAppCode(typed: TypedKeys & { code: string }, now: Date): Promise<KeyAnswer> {
  const attempt = { username: parseUsername(typed.username), address: typed.address }
  const until = await saveKeyAttempt(attempt, now)
  if (until) return { kind: 'wait', until }
  const holder = await findPasswordHolder(attempt.username, typed.password)
  const step = holder?.totpSecret ? findAppCodeStep(holder.totpSecret, typed.code, now) : null
  if (!holder || step === null || !(await saveUsedTotpStep(holder.userId, step))) return { kind: 'wrong' }
  await saveKeySuccess(attempt)
  return { kind: 'right', userId: holder.userId, level: APP_CODE_LEVEL, methods: keyMethods.appCode }
}
