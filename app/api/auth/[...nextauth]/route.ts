import { cookies } from 'next/headers'
import { finishSignIn } from '@/lib/auth/sign-in/finish-sign-in.ts'
import { seeOther } from '@/lib/auth/sign-in/see-other.ts'

/** The only address of next-auth that is open: where the provider sends the browser back to. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const { nextauth } = await params
  if (nextauth.join('/') !== 'callback/csam') return new Response(null, { status: 404 })
  const answer = await finishSignIn({
    query: Object.fromEntries(new URL(request.url).searchParams),
    cookies: Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value])),
    userAgent: request.headers.get('user-agent'),
  })
  return seeOther(answer.location, answer.setCookies)
}
