import type { NextAuthAnswer } from './call-next-auth.ts'

/** 303, so that the browser goes on with a GET whatever it came with. */
export function redirectResponse({ location, setCookies }: NextAuthAnswer): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' })
  for (const cookie of setCookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}
