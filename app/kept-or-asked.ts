import { requestLanguage } from '@/lib/auth/actor.ts'
import { takeBack } from '@/lib/auth/kept-forms.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { path } from '@/lib/i18n/path.ts'

/**
 * What the address of a page with a form says, or in its place what its person had typed there when the session or the right was
 * gone; then `kept` is set. Given back once.
 * @param page its address without the language
 */
export async function keptOrAsked(page: string, asked: Promise<SearchParams>): Promise<SearchParams> {
  const form = await takeBack(path(await requestLanguage(), page))
  if (!form) return asked
  const names = [...new Set(form.keys())]
  return { ...Object.fromEntries(names.map((name) => [name, form.getAll(name).map(String)])), kept: 'yes' }
}
