'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseCancellationForm } from '@/lib/channels/web/parse-cancellation-form.ts'
import { parseCorrectionStart } from '@/lib/channels/web/parse-correction-start.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancelDeclaration } from '@/lib/use-cases/declaration/cancel-declaration.ts'
import { readDeclaration } from '@/lib/use-cases/declaration/read-declaration.ts'
import { startCopy } from '@/lib/use-cases/declaration/start-copy.ts'
import { startCorrection } from '@/lib/use-cases/declaration/start-correction.ts'
import { deleteHref } from '../../deletion.ts'

/** Opens the wage form on the declaration as it stands, at the field that is wrong when one is named. */
export async function correctDeclaration(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const { declarationId, field } = parseCorrectionStart(form)
    const language = await requestLanguage()
    const started = await startCorrection(actor, declarationId, currentMoment().now)
    if (!started.ok) {
      // A change came in between, or the declaration is cancelled: the worker's page says so in place of the pencil.
      const { worker } = await readDeclaration(actor, declarationId, currentMoment().now)
      redirect(path(language, `/workers/${worker.workerId}`))
    }
    const address = path(language, `/transmissions/${started.value.transmissionId}/wages/${started.value.lineId}`, {
      check: field && 1,
    })
    redirect(field ? `${address}#${field}` : address)
  })
}

/** Opens the wage form of a new transmission, filled with what a cancelled declaration said. */
export async function copyDeclaration(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const { declarationId } = parseCorrectionStart(form)
    const { transmissionId, lineId } = await startCopy(actor, declarationId, currentMoment().now)
    redirect(path(await requestLanguage(), `/transmissions/${transmissionId}/wages/${lineId}`))
  })
}

/** Asks for the deletion with its reason; what is missing, or changed meanwhile, is said on the page of the question. */
export async function deleteDeclaration(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const { problem, ...cancellation } = parseCancellationForm(form)
    const language = await requestLanguage()
    const { worker } = await readDeclaration(actor, cancellation.declarationId, currentMoment().now)
    const pageOf = (query: Record<string, string | undefined>) =>
      deleteHref(language, worker.workerId, cancellation.declarationId, query)
    if (problem) redirect(pageOf({ problem, reason: cancellation.reason ?? undefined }))
    const answer = await cancelDeclaration(actor, cancellation, currentMoment().now)
    if (answer.kind === 'stale') redirect(pageOf({ seen: cancellation.basedOnVersionId }))
    if (answer.kind === 'refused') redirect(pageOf({}))
    redirect(path(language, `/workers/${worker.workerId}`, { receipt: answer.transmissionId }))
  })
}
