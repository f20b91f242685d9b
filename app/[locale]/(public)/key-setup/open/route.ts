import { requestLanguage } from '@/lib/auth/actor.ts'
import { seeOther } from '@/lib/auth/sign-in/see-other.ts'
import { path } from '@/lib/i18n/path.ts'
import { setupCookie } from '../setup-cookie.ts'

const wellFormed = /^[\w-]{1,100}$/

/** The mailed link: the token goes into a cookie and leaves the address at once. Nothing changes: mail programs open links too. */
export async function GET(request: Request): Promise<Response> {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const here = path(await requestLanguage(), '/key-setup')
  return seeOther(here, wellFormed.test(token) ? [setupCookie(token)] : [])
}
