'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { path } from '@/lib/i18n/path.ts'
import { receiveAttestationCode } from '@/lib/use-cases/attestation/receive-attestation-code.ts'

/** Looks a code up; the answer is a page of its own, which shows the amount to this person alone. */
export async function enterCode(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const answer = await receiveAttestationCode(actor, String(form.get('code')), currentMoment().now)
    const queries = {
      read: { reading: answer.kind === 'read' ? answer.readingId : undefined },
      unknown: { unknown: 1 },
      wait: { until: answer.kind === 'wait' ? answer.until.toISOString() : undefined },
    }
    redirect(path(await requestLanguage(), '/workers/attestation', queries[answer.kind]))
  })
}
