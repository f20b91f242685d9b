import { cookies } from 'next/headers'
import { cookieNames, cookieOptions } from '@/lib/auth/cookies.ts'

/** The time to sign in, or to make an account. */
const KEPT_SECONDS = 3600

/** The header by which the browser keeps the token while its person signs in: out of addresses, histories and logs. */
export function invitationCookie(token: string): string {
  const secure = cookieOptions.secure ? '; Secure' : ''
  return `${cookieNames.invitation}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${KEPT_SECONDS}${secure}`
}

/**
 * Empty when this browser opened no invitation. Who makes an account has no session yet: the token that his browser holds says
 * who he is.
 */
export async function resolveInvitationToken(): Promise<string> {
  return (await cookies()).get(cookieNames.invitation)?.value ?? ''
}

export async function forgetInvitation(): Promise<void> {
  const jar = await cookies()
  jar.set(cookieNames.invitation, '', { ...cookieOptions, maxAge: 0 })
}
