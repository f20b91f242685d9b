'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancelOtherSessions, cancelSession } from '@/lib/use-cases/session/cancel-session.ts'

/** Ends one other session; ending this one is the button "Se déconnecter", which also leaves the provider. */
export async function endSession(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    await cancelSession(actor, String(form.get('sessionId')), currentMoment().now)
    redirect(path(await requestLanguage(), '/account', { saved: 'session' }))
  })
}

/** Ends every session but this one. */
export async function endOtherSessions(): Promise<void> {
  return await resolveAction(async (actor) => {
    await cancelOtherSessions(actor, currentMoment().now)
    redirect(path(await requestLanguage(), '/account', { saved: 'sessions' }))
  })
}
