import { isLanguage, type Language } from './languages.ts'

type QueryValue = string | number | boolean | null | undefined

/** An address of the portal in one language: `path('fr', '/workers', { page: 2 })` is `/fr/workers?page=2`. */
export function path(language: Language, address = '', query: Record<string, QueryValue> = {}): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()
  const clean = address === '/' ? '' : address
  return `/${language}${clean}${search ? `?${search}` : ''}`
}

/** The language an address starts with, or null. */
export function languageOfPath(address: string): Language | null {
  const [, first] = address.split(/[/?#]/)
  return isLanguage(first) ? first : null
}

/** The same page in another language; an address that is not one of our pages leads to the landing page. */
export function pathInLanguage(address: string, language: Language): string {
  const current = languageOfPath(address)
  if (!current || !isLocalPath(address)) return path(language)
  return `/${language}${address.slice(current.length + 1)}`
}

/**
 * Whether an address stays on this site, so that a redirect to it cannot be turned against the person:
 * one leading slash, no backslash, no control character, no scheme.
 */
export function isLocalPath(address: string): boolean {
  if (!/^\/(?![/\\])/.test(address)) return false
  if (/[\\\p{Cc}]/u.test(address)) return false
  const origin = 'http://localhost'
  return URL.canParse(address, origin) && new URL(address, origin).origin === origin
}
