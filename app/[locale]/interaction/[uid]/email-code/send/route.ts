import { answerExpired, browserAddress, isOwnInteraction } from '@/lib/auth/interaction.ts'
import { requestMoment } from '@/lib/auth/request-session.ts'
import { findMissing, parseKeyForm } from '@/lib/channels/web/parse-key-form.ts'
import { sendEmailCode } from '@/lib/use-cases/sign-in/send-email-code.ts'
import { answerAgain, answerLanguage } from '../../leave-page.ts'
import { loginMail } from '../login-mail.ts'

/** User name and password: when they are right, a code is sent and asked for on the next page. */
export async function POST(request: Request, { params }: { params: Promise<{ uid: string }> }): Promise<Response> {
  const { uid } = await params
  if (!(await isOwnInteraction(uid))) return answerExpired()
  const form = await request.formData()
  const typed = parseKeyForm(form)
  const step = { page: 'emailCode', username: typed.username } as const
  const elsewhere = await answerLanguage(uid, form, step)
  if (elsewhere) return elsewhere
  const missing = findMissing(typed, ['username', 'password'])
  if (missing.length > 0) return answerAgain(uid, { ...step, problem: 'missing', missing })
  const keys = { ...typed, address: await browserAddress() }
  const answer = await sendEmailCode(keys, await loginMail(), requestMoment())
  if (answer.kind === 'sent') {
    const { loginCodeId, recipient } = answer
    return answerAgain(uid, { page: 'confirm', loginCodeId, recipient })
  }
  const waitUntil = answer.kind === 'wait' ? answer.until.getTime() : 0
  return answerAgain(uid, { ...step, problem: answer.kind, waitUntil })
}
