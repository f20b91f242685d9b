'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseKeyForm } from '@/lib/channels/web/parse-key-form.ts'
import { path } from '@/lib/i18n/path.ts'
import { confirmApp as confirm } from '@/lib/use-cases/key/confirm-app.ts'
import { startApp as start } from '@/lib/use-cases/key/start-app.ts'
import { leaveWithCodes } from '../leave-with-codes.ts'

/** Begins to set up a code application; the page then shows its key. */
export async function startApp(): Promise<void> {
  return await resolveAction(async (actor) => {
    await start(actor, currentMoment().now)
    redirect(path(await requestLanguage(), '/account/app'))
  })
}

/** The first code of the application makes it a key. */
export async function confirmApp(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const language = await requestLanguage()
    const answer = await confirm(actor, parseKeyForm(form).code, currentMoment().now)
    if (answer.kind !== 'confirmed') redirect(path(language, '/account/app', { check: answer.kind }))
    return leaveWithCodes(answer.recoveryCodes, 'app', '/account')
  })
}
