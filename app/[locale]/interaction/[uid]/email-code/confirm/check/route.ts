import { answerExpired, answerProved, isOwnInteraction } from '@/lib/auth/interaction.ts'
import { findKeyStep, type KeyStep } from '@/lib/auth/key-step.ts'
import { requestMoment } from '@/lib/auth/request-session.ts'
import { findMissing, parseKeyForm } from '@/lib/channels/web/parse-key-form.ts'
import { checkEmailCode } from '@/lib/use-cases/sign-in/check-email-code.ts'
import { sendEmailCodeAgain } from '@/lib/use-cases/sign-in/send-email-code.ts'
import { answerAgain, answerLanguage } from '../../../leave-page.ts'
import { loginMail } from '../../login-mail.ts'

/** The code that came by e-mail, or the wish for another one. */
export async function POST(request: Request, { params }: { params: Promise<{ uid: string }> }): Promise<Response> {
  const { uid } = await params
  const step = (await isOwnInteraction(uid)) ? await findKeyStep(uid, 'confirm') : null
  if (!step?.loginCodeId) return answerExpired()
  const sent = { page: 'confirm', loginCodeId: step.loginCodeId, recipient: step.recipient ?? '' } as const
  const form = await request.formData()
  const elsewhere = await answerLanguage(uid, form, sent)
  if (elsewhere) return elsewhere
  return form.get('intent') === 'again' ? answerOther(uid, sent) : answerCode(uid, sent, form)
}

type Sent = KeyStep & { page: 'confirm'; loginCodeId: string }

async function answerCode(uid: string, sent: Sent, form: FormData): Promise<Response> {
  const typed = parseKeyForm(form)
  if (findMissing(typed, ['code']).length > 0)
    return answerAgain(uid, { ...sent, problem: 'missing', missing: ['code'] })
  const answer = await checkEmailCode(sent.loginCodeId, typed.code, requestMoment())
  return answer.kind === 'right' ? answerProved(uid, answer) : answerAgain(uid, { ...sent, problem: answer.kind })
}

async function answerOther(uid: string, sent: Sent): Promise<Response> {
  const answer = await sendEmailCodeAgain(sent.loginCodeId, await loginMail(), requestMoment())
  if (answer.kind === 'sent') return answerAgain(uid, { ...sent, loginCodeId: answer.loginCodeId })
  const waitUntil = answer.kind === 'wait' ? answer.until.getTime() : 0
  return answerAgain(uid, { ...sent, problem: answer.kind, waitUntil })
}
