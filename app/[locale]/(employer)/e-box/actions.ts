'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseEBoxMarks, parseEBoxPlace, parseEBoxSearch } from '@/lib/channels/web/e-box/parse-e-box-form.ts'
import { parseEBoxAddress, presentEBoxQuery } from '@/lib/channels/web/e-box/parse-e-box-query.ts'
import { path } from '@/lib/i18n/path.ts'
import { readWorkerId } from '@/lib/use-cases/declaration/read-worker-id.ts'
import { saveMarks } from '@/lib/use-cases/e-box/save-marks.ts'

/** Marks one message or those that are ticked, and shows the list again where it was. */
export async function markMessages(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const asked = parseEBoxMarks(form)
    const { query } = parseEBoxAddress(parseEBoxPlace(form))
    const place = { ...presentEBoxQuery(query), cursor: query.cursor }
    const language = await requestLanguage()
    const href = (more: Record<string, string>) => path(language, '/e-box', { ...place, ...more })
    if (!asked || asked.messageIds.length === 0) redirect(href({ ticked: 'none' }))
    await saveMarks(actor, asked, currentMoment().now)
    redirect(href({ marked: asked.mark }))
  })
}

/** Leads to the list that was asked for; a national number becomes the opaque id of its worker. */
export async function searchMessages(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const language = await requestLanguage()
    const { worker: _former, ...place } = parseEBoxPlace(form)
    const { query } = parseEBoxAddress(place)
    const search = parseEBoxSearch(form)
    const asked = presentEBoxQuery({ ...query, search: search.kind === 'name' ? search.text : '' })
    if (search.kind === 'unfinishedNumber') redirect(path(language, '/e-box', { ...asked, number: 'unfinished' }))
    if (search.kind !== 'number') redirect(path(language, '/e-box', asked))
    const workerId = await readWorkerId(actor, search.ssin)
    redirect(path(language, '/e-box', { ...asked, ...(workerId ? { worker: workerId } : { number: 'unknown' }) }))
  })
}
