'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseAnswerForm } from '@/lib/channels/web/counter/parse-dispute-form.ts'
import { path } from '@/lib/i18n/path.ts'
import { submitAnswer } from '@/lib/use-cases/dispute/submit-answer.ts'

/** Answers a dispute in words; an empty answer comes back to its field. */
export async function answerDispute(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const { disputeId, text, isEmpty } = parseAnswerForm(form)
    await submitAnswer(actor, { disputeId, text }, currentMoment().now)
    // Another query, not another hash alone: the browser would show the page it has.
    redirect(path(await requestLanguage(), '/workers/disputes', { [isEmpty ? 'empty' : 'answered']: disputeId }))
  })
}
