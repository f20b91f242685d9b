/**
 * 303: whatever the browser came with, it goes on with a GET. Next's own `redirect` answers 307 in a route, which posts the
 * password once more to the page after it.
 */
export function seeOther(location: string, setCookies: readonly string[] = []): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' })
  for (const cookie of setCookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}
