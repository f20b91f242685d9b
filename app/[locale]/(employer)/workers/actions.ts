'use server'

import { redirect } from 'next/navigation'
import { resolveAction } from '@/app/refusals.tsx'
import { rememberLanguage } from '@/app/remember-language.ts'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseOverviewForm } from '@/lib/channels/web/parse-overview-form.ts'
import { parseLanguageButton } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { readWorkerId } from '@/lib/use-cases/declaration/read-worker-id.ts'

/** Leads to the overview that was asked for; a national number becomes the opaque id of its worker. */
export async function searchWorkers(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const { search, query } = parseOverviewForm(form)
    const chosen = parseLanguageButton(form)
    if (chosen) await rememberLanguage(chosen)
    const language = chosen ?? (await requestLanguage())
    if (search.kind === 'unfinishedNumber') redirect(path(language, '/workers', { ...query, number: 'unfinished' }))
    if (search.kind !== 'number') redirect(path(language, '/workers', query))
    const workerId = await readWorkerId(actor, search.ssin)
    redirect(path(language, '/workers', { ...query, ...(workerId ? { worker: workerId } : { number: 'unknown' }) }))
  })
}
