import { cookies } from 'next/headers'
import { cookieNames, cookieOptions } from '@/lib/auth/cookies.ts'

/** The time to find one's new telephone. */
const KEPT_SECONDS = 3600

/** The header by which the browser keeps the mailed token: out of addresses, histories and logs. */
export function setupCookie(token: string): string {
  const secure = cookieOptions.secure ? '; Secure' : ''
  return `${cookieNames.keySetup}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${KEPT_SECONDS}${secure}`
}

/** Empty when this browser opened no such mail: the token that it holds says who its person may be. */
export async function resolveSetupToken(): Promise<string> {
  return (await cookies()).get(cookieNames.keySetup)?.value ?? ''
}

/** Goes on with another token, once the mailed one is used up; an empty one forgets it. */
export async function saveSetupToken(token: string): Promise<void> {
  const maxAge = token === '' ? 0 : KEPT_SECONDS
  ;(await cookies()).set(cookieNames.keySetup, token, { ...cookieOptions, maxAge })
}
