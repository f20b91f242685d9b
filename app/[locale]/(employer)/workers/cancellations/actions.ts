'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseBulkChoice, parseBulkForm } from '@/lib/channels/web/removal/parse-bulk-form.ts'
import { startBulkCancellation } from '@/lib/use-cases/bulk-cancellation/start-bulk-cancellation.ts'
import { submitBulkCancellation } from '@/lib/use-cases/bulk-cancellation/submit-bulk-cancellation.ts'
import { bulkHref, cancellationsHref } from './cancellations-href.ts'

/** Leads to the question about what was ticked; nothing ticked comes back to the list. */
export async function chooseDeclarations(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const { declarationIds, asked } = parseBulkChoice(form)
    const language = await requestLanguage()
    if (declarationIds.length === 0) redirect(cancellationsHref(language, { ...asked, problem: 'none' }))
    const { bulkId } = await startBulkCancellation(actor, declarationIds, currentMoment().now)
    redirect(bulkHref(language, bulkId))
  })
}

/** The question answered: its page says what became of each line, or what is missing. */
export async function cancelChosen(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const answer = parseBulkForm(form)
    await submitBulkCancellation(actor, answer, currentMoment().now)
    redirect(bulkHref(await requestLanguage(), answer.bulkId))
  }, form)
}
