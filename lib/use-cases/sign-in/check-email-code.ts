import { findLoginCodeUser, saveCodeAttempt } from '../../db/user/login-codes.ts'
import { keyMethods } from '../../domain/key/key-kind.ts'
import { parseSixDigits } from './app-code.ts'
import { EMAIL_CODE_LEVEL } from './key-answer.ts'

const ATTEMPT_LIMIT = 5

export type EmailCodeAnswer =
  | { kind: 'right'; userId: string; level: number; methods: readonly string[] }
  | { kind: 'wrong' }
  /** Used, too old, or tried too often: only another code helps. */
  | { kind: 'over' }

/** The code that was sent to the person: level 350, once, within ten minutes and five attempts. */
export async function checkEmailCode(loginCodeId: string, typed: string, now: Date): Promise<EmailCodeAnswer> {
  const attempt = { loginCodeId, code: parseSixDigits(typed) ?? '', attemptLimit: ATTEMPT_LIMIT }
  const kind = await saveCodeAttempt(attempt, now)
  const userId = kind === 'right' ? await findLoginCodeUser(loginCodeId) : null
  if (kind !== 'right') return { kind }
  return userId ? { kind, userId, level: EMAIL_CODE_LEVEL, methods: keyMethods.emailCode } : { kind: 'over' }
}
