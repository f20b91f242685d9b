'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseAlertForm } from '@/lib/channels/web/counter/parse-alert-form.ts'
import { path } from '@/lib/i18n/path.ts'
import { saveAlertChoice } from '@/lib/use-cases/counter/save-alert-choice.ts'

/** Keeps the worker's choice. */
export async function saveAlerts(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    await saveAlertChoice(actor, parseAlertForm(form), currentMoment().now)
    redirect(path(await requestLanguage(), '/counter/alerts', { saved: 1 }))
  })
}
