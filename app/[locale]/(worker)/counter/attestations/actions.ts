'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseLifeDays } from '@/lib/channels/web/counter/parse-life-days.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancelAttestation } from '@/lib/use-cases/attestation/cancel-attestation.ts'
import { startAttestation } from '@/lib/use-cases/attestation/start-attestation.ts'
import { rememberShownCode } from './shown-code.ts'

/** Makes a code for what remains today, and shows it once. */
export async function makeAttestation(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const answer = await startAttestation(actor, parseLifeDays(form), currentMoment().now)
    const address = path(await requestLanguage(), '/counter/attestations', {
      problem: answer.kind === 'made' ? undefined : answer.kind,
    })
    if (answer.kind === 'made') await rememberShownCode(answer.attestationId, answer.code)
    redirect(address)
  })
}

/** Ends a code at once. */
export async function revokeAttestation(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    await cancelAttestation(actor, String(form.get('attestationId')), currentMoment().now)
    redirect(path(await requestLanguage(), '/counter/attestations'))
  })
}
