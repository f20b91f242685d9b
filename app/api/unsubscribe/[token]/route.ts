import { currentMoment } from '@/app/moment.ts'
import { seeOther } from '@/lib/auth/sign-in/see-other.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { cancelOptionalMail } from '@/lib/use-cases/optional-mail/cancel-optional-mail.ts'

interface Addressed {
  params: Promise<{ token: string }>
}

/** Mail programs that know no one-click unsubscribe open the address: the page asks first, because some open every address. */
export async function GET(_request: Request, { params }: Addressed): Promise<Response> {
  const { token } = await params
  return seeOther(`/unsubscribe/${encodeURIComponent(token)}`)
}

/** One-click unsubscribe (RFC 8058): posted by a mail program, which has no session and follows no redirect. */
export async function POST(_request: Request, { params }: Addressed): Promise<Response> {
  const { token } = await params
  try {
    await cancelOptionalMail(token, currentMoment().now)
    return new Response(null, { status: 200 })
  } catch (refusal) {
    if (refusal instanceof NotFound) return new Response(null, { status: 404 })
    throw refusal
  }
}
