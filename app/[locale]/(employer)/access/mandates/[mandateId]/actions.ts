'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseHiddenId } from '@/lib/channels/web/access/parse-access-form.ts'
import { parseEnding } from '@/lib/channels/web/access/parse-mandate-form.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancelMandate, cancelMandateRequest } from '@/lib/use-cases/mandate/cancel-mandate.ts'
import type { MandateAnswer } from '@/lib/use-cases/mandate/open-mandate.ts'
import { readMandate } from '@/lib/use-cases/mandate/read-mandate.ts'
import { saveMandateAnswer } from '@/lib/use-cases/mandate/save-mandate-answer.ts'

const idIn = (form: FormData) => parseHiddenId(form, 'mandateId')

/** The office says yes. */
export async function acceptMandate(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const mandateId = idIn(form)
    const answer = await saveMandateAnswer(actor, { mandateId, isAccepted: true }, currentMoment().now)
    return leaveTo(mandateId, answer, 'accepted')
  })
}

/** The office says no. */
export async function declineMandate(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const mandateId = idIn(form)
    const answer = await saveMandateAnswer(actor, { mandateId, isAccepted: false }, currentMoment().now)
    return leaveTo(mandateId, answer, 'declined')
  })
}

/** The employer takes its request back. */
export async function withdrawMandate(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const mandateId = idIn(form)
    return leaveTo(mandateId, await cancelMandateRequest(actor, mandateId, currentMoment().now), 'withdrawn')
  })
}

/** Either side ends it, at once or with a day; a day that cannot be read comes back to the question. */
export async function endMandate(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const mandateId = idIn(form)
    const { now, today } = currentMoment()
    const ending = parseEnding(form, today)
    if (!ending.ok) {
      await readMandate(actor, mandateId, now)
      return askAgain(mandateId, ending)
    }
    const { endDate } = ending
    const answer = await cancelMandate(actor, { mandateId, endDate }, now)
    if (answer.kind === 'refused' && answer.refusal === 'endsEarlier')
      return askAgain(mandateId, { problem: 'endsEarlier', typed: String(form.get('endDate')) })
    return leaveTo(mandateId, answer, endDate ? 'endSet' : 'ended')
  }, form)
}

/** Back to the question, with the day that was typed. */
async function askAgain(mandateId: string, { problem, typed }: { problem: string; typed: string }): Promise<never> {
  const query = { problem, endDate: typed }
  return redirect(path(await requestLanguage(), `/access/mandates/${mandateId}/end`, query))
}

async function leaveTo(mandateId: string, answer: MandateAnswer, saved: string): Promise<never> {
  const query = answer.kind === 'refused' ? { refused: answer.refusal } : { saved }
  return redirect(path(await requestLanguage(), `/access/mandates/${mandateId}`, query))
}
