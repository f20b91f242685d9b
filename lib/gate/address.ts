import type { IncomingMessage } from 'node:http'
import { chooseLanguage, type Language, languageCookie } from '../i18n/languages.ts'
import { languageOfPath } from '../i18n/path.ts'

/** Name of the cookie in which sign-in leaves the language of the account (`prefLanguage` of the federal service). */
const accountLanguageCookie = 'prefLanguage'

/** `page`: has a language in front. `provider`: the embedded OpenID provider. `channel`: machines, with limits of their own. */
export type AddressKind = 'page' | 'api' | 'channel' | 'provider' | 'file'

const isBelow = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)

export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?')[0] ?? '/'
}

/** Only origin-form: an absolute address or `//elsewhere` would make redirects lead away from the site. */
export function isAddressUsable(request: IncomingMessage): boolean {
  return /^\/(?![/\\])/.test(request.url ?? '') && URL.canParse(request.url ?? '', 'http://localhost')
}

/** Takes `..` out of the address, so that all who read it after the gate read the same. */
export function straightenAddress(request: IncomingMessage): void {
  if (!isAddressUsable(request)) return
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  request.url = pathname + search
}

export function kindOfAddress(path: string, publicFiles: ReadonlySet<string>): AddressKind {
  if (isBelow(path, '/oidc')) return 'provider'
  if (isBelow(path, '/api/v1')) return 'channel'
  if (isBelow(path, '/api')) return 'api'
  if (isBelow(path, '/_next') || publicFiles.has(path)) return 'file'
  return 'page'
}

function readCookie(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}

/** The language of the address; without one the person's choice, the account's, the browser's, French. */
export function languageOfRequest(request: IncomingMessage): Language {
  const ofPath = languageOfPath(request.url ?? '/')
  if (ofPath) return ofPath
  return chooseLanguage({
    cookie: readCookie(request, languageCookie.name),
    account: readCookie(request, accountLanguageCookie),
    acceptLanguage: request.headers['accept-language'],
  })
}
