import { cookies } from 'next/headers'
import { cookieOptions } from '@/lib/auth/cookies.ts'

const name = 'flexi-typed-email'
const KEPT_SECONDS = 600
const longest = 300

/** An address of a person stays out of the addresses of pages: what was typed comes back by the browser that typed it. */
export async function rememberTypedEmail(email: string): Promise<void> {
  const jar = await cookies()
  jar.set(name, email.slice(0, longest), { ...cookieOptions, sameSite: 'strict', maxAge: KEPT_SECONDS })
}

export async function readTypedEmail(): Promise<string> {
  return (await cookies()).get(name)?.value ?? ''
}

export async function forgetTypedEmail(): Promise<void> {
  const jar = await cookies()
  jar.set(name, '', { ...cookieOptions, sameSite: 'strict', maxAge: 0 })
}
