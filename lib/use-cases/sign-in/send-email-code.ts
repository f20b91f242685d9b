import { randomInt } from 'node:crypto'
import { type Mail, saveDemonstrationMail } from '../../db/demonstration-mails.ts'
import { findLoginCodeUser, saveLoginCode } from '../../db/user/login-codes.ts'
import { findKeyHolderById, type KeyHolder } from '../../db/user/users.ts'
import { mailWay, sendMail } from '../../integrations/smtp.ts'
import type { TypedKeys } from './key-answer.ts'
import { findPasswordHolder, parseUsername } from './password-holder.ts'
import { saveKeyAttempt, saveKeySuccess, saveMailAttempt } from './throttle.ts'

/** Identity: the code sent by e-mail lives ten minutes. */
const EMAIL_CODE_MINUTES = 10

/** Words of the mail around the code, in the language of the page. */
export type ComposeMail = (code: string) => Pick<Mail, 'subject' | 'text'>

export type SendAnswer =
  | { kind: 'sent'; loginCodeId: string; recipient: string }
  | { kind: 'wrong' }
  | { kind: 'wait'; until: Date }
  | { kind: 'unavailable' }

/** User name and password first; only when they are right a code is sent, and the page is the same for wrong and unknown. */
export async function sendEmailCode(typed: TypedKeys, compose: ComposeMail, now: Date): Promise<SendAnswer> {
  const attempt = { username: parseUsername(typed.username), address: typed.address }
  const until = await saveKeyAttempt(attempt, now)
  if (until) return { kind: 'wait', until }
  const holder = await findPasswordHolder(attempt.username, typed.password)
  if (!holder) return { kind: 'wrong' }
  await saveKeySuccess(attempt)
  return send(holder, compose, now)
}

/** Another code for a person whose password was right a moment ago. */
export async function sendEmailCodeAgain(loginCodeId: string, compose: ComposeMail, now: Date): Promise<SendAnswer> {
  const userId = await findLoginCodeUser(loginCodeId)
  const holder = userId ? await findKeyHolderById(userId) : null
  return holder ? send(holder, compose, now) : { kind: 'wrong' }
}

async function send(holder: KeyHolder, compose: ComposeMail, now: Date): Promise<SendAnswer> {
  const way = mailWay()
  if (way === 'none') return { kind: 'unavailable' }
  const until = await saveMailAttempt(holder.userId, now)
  if (until) return { kind: 'wait', until }
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const expiresAt = new Date(now.getTime() + EMAIL_CODE_MINUTES * 60_000)
  const loginCodeId = await saveLoginCode(holder.userId, code, { now, expiresAt })
  const mail = { recipient: holder.email, ...compose(code) }
  await (way === 'smtp' ? sendMail(mail) : saveDemonstrationMail(mail, now))
  return { kind: 'sent', loginCodeId, recipient: maskAddress(holder.email) }
}

/** Enough to recognise one's own address: `n•••@brasserie.example`. */
function maskAddress(email: string): string {
  return email.replace(/^(.).*(?=@)/u, '$1•••')
}
