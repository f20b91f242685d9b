import { currentMoment } from '@/app/moment.ts'
import { requireSignedIn } from '@/lib/auth/actor.ts'
import { hasOutsideProvider } from '@/lib/auth/sign-in/openid-client.ts'
import { AccessRefused } from '@/lib/domain/refusal.ts'
import { startPasskey } from '@/lib/use-cases/passkey/start-passkey.ts'

/** What the script asks the device, for a new passkey. Refused, the page says why. */
export async function POST(): Promise<Response> {
  const actor = await requireSignedIn()
  if (hasOutsideProvider) return new Response(null, { status: 404 })
  try {
    const options = await startPasskey(actor, currentMoment().now)
    return Response.json(options, { headers: { 'cache-control': 'no-store' } })
  } catch (refusal) {
    if (refusal instanceof AccessRefused) return new Response(null, { status: 403 })
    throw refusal
  }
}
