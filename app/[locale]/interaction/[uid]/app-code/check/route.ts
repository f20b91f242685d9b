import { answerExpired, answerProved, browserAddress, isOwnInteraction } from '@/lib/auth/interaction.ts'
import { requestMoment } from '@/lib/auth/request-session.ts'
import { findMissing, parseKeyForm } from '@/lib/channels/web/parse-key-form.ts'
import { checkAppCode } from '@/lib/use-cases/sign-in/check-app-code.ts'
import { answerAgain, answerLanguage } from '../../leave-page.ts'

/** User name, password and code of the application, posted together. */
export async function POST(request: Request, { params }: { params: Promise<{ uid: string }> }): Promise<Response> {
  const { uid } = await params
  if (!(await isOwnInteraction(uid))) return answerExpired()
  const form = await request.formData()
  const typed = parseKeyForm(form)
  const step = { page: 'appCode', username: typed.username } as const
  const missing = findMissing(typed, ['username', 'password', 'code'])
  const elsewhere = await answerLanguage(uid, form, step)
  if (elsewhere) return elsewhere
  if (missing.length > 0) return answerAgain(uid, { ...step, problem: 'missing', missing })
  const answer = await checkAppCode({ ...typed, address: await browserAddress() }, requestMoment())
  if (answer.kind === 'right') return answerProved(uid, answer)
  const waitUntil = answer.kind === 'wait' ? answer.until.getTime() : 0
  return answerAgain(uid, { ...step, problem: answer.kind, waitUntil })
}
