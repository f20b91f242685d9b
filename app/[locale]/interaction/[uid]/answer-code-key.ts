import { answerExpired, answerProved, browserAddress, isOwnInteraction } from '@/lib/auth/interaction.ts'
import { requestMoment } from '@/lib/auth/request-session.ts'
import { findMissing, parseKeyForm } from '@/lib/channels/web/parse-key-form.ts'
import type { KeyAnswer, TypedKeys } from '@/lib/use-cases/sign-in/key-answer.ts'
import { answerAgain, answerLanguage } from './leave-page.ts'

interface CodeKey {
  page: 'appCode' | 'recoveryCode'
  check: (typed: TypedKeys & { code: string }, now: Date) => Promise<KeyAnswer>
}

/** User name, password and a code at once: on with the sign-in, or back to the page with what is wrong. */
export async function answerCodeKey(request: Request, uid: string, { page, check }: CodeKey): Promise<Response> {
  if (!(await isOwnInteraction(uid))) return answerExpired()
  const form = await request.formData()
  const typed = parseKeyForm(form)
  const step = { page, username: typed.username } as const
  const missing = findMissing(typed, ['username', 'password', 'code'])
  const elsewhere = await answerLanguage(uid, form, step)
  if (elsewhere) return elsewhere
  if (missing.length > 0) return answerAgain(uid, { ...step, problem: 'missing', missing })
  const answer = await check({ ...typed, address: await browserAddress() }, requestMoment())
  if (answer.kind === 'right') return answerProved(uid, answer)
  const waitUntil = answer.kind === 'wait' ? answer.until.getTime() : 0
  return answerAgain(uid, { ...step, problem: answer.kind, waitUntil })
}
