'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseDisputeForm } from '@/lib/channels/web/counter/parse-dispute-form.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancelDispute } from '@/lib/use-cases/dispute/cancel-dispute.ts'
import { readOwnPayslip } from '@/lib/use-cases/dispute/read-own-payslip.ts'
import { submitDispute } from '@/lib/use-cases/dispute/submit-dispute.ts'

/** Tells the employer that a payslip is not right; what is missing is said on the page. */
export async function disputePayslip(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const { declarationId, reason, text, problem } = parseDisputeForm(form)
    const { now } = currentMoment()
    await readOwnPayslip(actor, declarationId)
    if (reason !== null && problem === null) await submitDispute(actor, { declarationId, reason, text }, now)
    const address = `/counter/payslips/${declarationId}`
    redirect(path(await requestLanguage(), address, { problem: problem ?? undefined }))
  })
}

/** Takes it back. */
export async function withdrawDispute(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const { declarationId } = parseDisputeForm(form)
    await readOwnPayslip(actor, declarationId)
    await cancelDispute(actor, String(form.get('disputeId')), currentMoment().now)
    redirect(path(await requestLanguage(), `/counter/payslips/${declarationId}`))
  })
}
