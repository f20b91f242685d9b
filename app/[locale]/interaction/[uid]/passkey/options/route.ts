import { answerExpired, isOwnInteraction } from '@/lib/auth/interaction.ts'
import { requestMoment } from '@/lib/auth/request-session.ts'
import { startPasskeySignIn } from '@/lib/use-cases/passkey/start-passkey-sign-in.ts'

/** What the script asks the device, for this sign-in. */
export async function POST(_request: Request, { params }: { params: Promise<{ uid: string }> }): Promise<Response> {
  const { uid } = await params
  if (!(await isOwnInteraction(uid))) return answerExpired()
  return Response.json(await startPasskeySignIn(uid, requestMoment()), { headers: { 'cache-control': 'no-store' } })
}
