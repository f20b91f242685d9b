import { requestLanguage } from '@/lib/auth/actor.ts'
import { readAside } from '@/lib/auth/aside-forms.ts'
import { takeBack } from '@/lib/auth/kept-forms.ts'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { parsePaste } from '@/lib/channels/web/wages/parse-paste.ts'
import { addressesOf } from '../../../addresses.ts'

/** What was pasted and refused, or posted when the session had ended. Before the page reads: it is another connection. */
export async function readPasted(transmissionId: string, asked: SearchParams): Promise<string> {
  const here = addressesOf(await requestLanguage(), transmissionId).import()
  const isPasted = textOf(asked.source, 10) === 'text'
  const kept = (await takeBack(here)) ?? (isPasted ? await readAside(here) : null)
  return kept ? parsePaste(kept) : ''
}
