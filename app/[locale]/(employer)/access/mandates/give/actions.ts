'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseMandateForm, readEnteredMandate } from '@/lib/channels/web/access/parse-mandate-form.ts'
import { path } from '@/lib/i18n/path.ts'
import { listOffices } from '@/lib/use-cases/mandate/list-offices.ts'
import { startMandate } from '@/lib/use-cases/mandate/start-mandate.ts'

/** Asks the chosen office for a mandate; what cannot be read comes back to the form. */
export async function giveMandate(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const { now, today } = currentMoment()
    const language = await requestLanguage()
    const entered = readEnteredMandate(form, today)
    const parsed = parseMandateForm(entered, today)
    if (!parsed.ok) {
      await listOffices(actor, '', now)
      return redirect(path(language, '/access/mandates/give', { check: 1, ...entered }))
    }
    const answer = await startMandate(actor, parsed.value, now)
    if (answer.kind === 'refused')
      return redirect(path(language, '/access/mandates/give', { refused: answer.refusal, ...entered }))
    return redirect(path(language, '/access/mandates', { group: 'pending', requested: 1 }))
  }, form)
}
