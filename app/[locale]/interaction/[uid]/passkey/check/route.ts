import { answerExpired, answerProved, browserAddress, isOwnInteraction } from '@/lib/auth/interaction.ts'
import { requestMoment } from '@/lib/auth/request-session.ts'
import { parsePasskeyAnswer } from '@/lib/channels/web/account/parse-passkey-answer.ts'
import { checkPasskey } from '@/lib/use-cases/passkey/check-passkey.ts'
import { answerAgain } from '../../leave-page.ts'

/** The answer of the device; without script there is none, and the page says what is needed. */
export async function POST(request: Request, { params }: { params: Promise<{ uid: string }> }): Promise<Response> {
  const { uid } = await params
  if (!(await isOwnInteraction(uid))) return answerExpired()
  const answer = parsePasskeyAnswer(await request.formData())
  if (!answer) return answerAgain(uid, { page: 'passkey', problem: 'missing' })
  const outcome = await checkPasskey({ uid, answer, address: await browserAddress() }, requestMoment())
  if (outcome.kind === 'right') return answerProved(uid, outcome)
  const waitUntil = outcome.kind === 'wait' ? outcome.until.getTime() : 0
  return answerAgain(uid, { page: 'passkey', problem: outcome.kind, waitUntil })
}
