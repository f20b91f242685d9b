/**
 * The address a person asked for before signing in, or null when it does not stay on this site
 * (checklist L.30: same origin only). Stricter than the browser on purpose: one leading slash followed by a
 * language, no backslash, no control character, no encoded slash or dot games before the query.
 */
export function parseReturnPath(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 2000) return null
  if (!/^\/(fr|nl|de|en)(?=[/?]|$)/.test(text)) return null
  if (/[\\\p{Cc}\s#@]/u.test(text)) return null
  const [pathname = ''] = text.split('?')
  if (/\/\/|%2f|%5c|%2e|%0|%1|\/\.{1,2}(\/|$)/i.test(pathname)) return null
  return hasSameOrigin(text) ? text : null
}

function hasSameOrigin(address: string): boolean {
  const origin = 'http://portal.invalid'
  if (!URL.canParse(address, origin)) return false
  const parsed = new URL(address, origin)
  return parsed.origin === origin && parsed.pathname + parsed.search === address
}
