import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseReturnPath } from '@/lib/auth/return-path.ts'
import { redirectResponse } from '@/lib/auth/sign-in/redirect-response.ts'
import { startSignIn } from '@/lib/auth/sign-in/start-sign-in.ts'
import { endProviderSession } from '@/lib/auth/sign-out.ts'

/** The button of the sign-in page: to the provider's page of keys, then back to the page that was asked for. */
export async function POST(request: Request): Promise<Response> {
  const language = await requestLanguage()
  const asked = parseReturnPath((await request.formData()).get('return'))
  await endProviderSession()
  return redirectResponse(await startSignIn(language, asked ?? `/${language}/profile?enter=1`))
}
