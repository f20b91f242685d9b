import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseReturnPath } from '@/lib/auth/return-path.ts'
import { seeOther } from '@/lib/auth/sign-in/see-other.ts'
import { startSignIn } from '@/lib/auth/sign-in/start-sign-in.ts'
import { endProviderSession } from '@/lib/auth/sign-out.ts'

/** The button of the sign-in page: to the provider's page of keys, then back to the page that was asked for. */
export async function POST(request: Request): Promise<Response> {
  const language = await requestLanguage()
  const asked = parseReturnPath((await request.formData()).get('return'))
  await endProviderSession()
  const answer = await startSignIn(language, asked ?? `/${language}/profile?enter=1`)
  return seeOther(answer.location, answer.setCookies)
}
