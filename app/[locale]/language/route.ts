import { getLocale } from 'next-intl/server'
import { rememberLanguage } from '@/app/remember-language.ts'
import { isLanguage, type Language, parseLanguageButton } from '@/lib/i18n/languages.ts'
import { path, pathInLanguage } from '@/lib/i18n/path.ts'

/** A button of the language bar on a page without form: remembers the choice and shows the same page in that language. */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get('sec-fetch-site') === 'cross-site') return new Response(null, { status: 403 })
  const locale = await getLocale()
  const current: Language = isLanguage(locale) ? locale : 'fr'
  const chosen = parseLanguageButton(await request.formData()) ?? current
  await rememberLanguage(chosen)
  const address = pathInLanguage(addressBefore(request) ?? path(current), chosen)
  return new Response(null, { status: 303, headers: { location: address } })
}

/** The page the button stood on, when it is one of ours: the browser says so to its own site alone (`Referrer-Policy: same-origin`). */
function addressBefore(request: Request): string | null {
  const referrer = request.headers.get('referer')
  if (!referrer || !URL.canParse(referrer)) return null
  const { host, pathname, search } = new URL(referrer)
  return host === request.headers.get('host') ? pathname + search : null
}
