import { requestLanguage } from '@/lib/auth/actor.ts'
import { seeOther } from '@/lib/auth/sign-in/see-other.ts'
import { endSession } from '@/lib/auth/sign-out.ts'

/**
 * "Se déconnecter": ends the session here and at the provider. A plain post and a whole new page, so that nothing of the
 * session stays in the browser's memory. Anybody may post it; without a session there is nothing to end.
 */
export async function POST(): Promise<Response> {
  return seeOther(await endSession(await requestLanguage()))
}
