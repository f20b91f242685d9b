'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseHiddenId } from '@/lib/channels/web/access/parse-access-form.ts'
import { parseClientsForm, presentClientsQuery } from '@/lib/channels/web/access/parse-clients-form.ts'
import { path } from '@/lib/i18n/path.ts'
import { chooseClients } from '@/lib/use-cases/access/choose-clients.ts'

/** Keeps the ticks of the page and, when it is saved, for whom they count; then shows the page that was asked for. */
export async function saveClients(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const membershipId = parseHiddenId(form, 'membershipId')
    const { list, ...posted } = parseClientsForm(form)
    const answer = await chooseClients(actor, { membershipId, ...posted }, currentMoment().now)
    const saved = posted.isNarrowed === undefined ? {} : { saved: 1 }
    const outcome = answer.kind === 'refused' ? { refused: answer.refusal } : saved
    const query = { ...presentClientsQuery(list), ...outcome }
    return redirect(path(await requestLanguage(), `/access/users/${membershipId}/clients`, query))
  }, form)
}
