import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { requestLanguage } from './actor.ts'
import { cookieNames, cookieOptions } from './cookies.ts'
import { isInteractionOpen, type ProvedKey, saveInteractionResult } from './provider/interaction.ts'
import { seeOther } from './sign-in/see-other.ts'

/**
 * Whether the sign-in is under way and began in this very browser. Without the cookie somebody could be led to a page of
 * keys that signs in the one who sent him there.
 */
export async function isOwnInteraction(uid: string): Promise<boolean> {
  const own = (await cookies()).get(cookieNames.oidcInteraction)?.value
  return own === uid && (await isInteractionOpen(uid))
}

/** For pages: a sign-in that is over, or another browser's, starts again. */
export async function requireInteraction(uid: string): Promise<void> {
  if (!(await isOwnInteraction(uid))) redirect(await expiredAddress())
}

/** For posts: the same, as an answer. */
export async function answerExpired(): Promise<Response> {
  return seeOther(await expiredAddress())
}

/** The key was right: back to the provider, which goes on to the portal. */
export async function answerProved(uid: string, key: ProvedKey): Promise<Response> {
  const address = await saveInteractionResult(uid, key)
  ;(await cookies()).set(cookieNames.keyStep, '', { ...cookieOptions, maxAge: 0 })
  return seeOther(address ?? (await expiredAddress()))
}

/** Network address of the browser, for counting attempts; a trusted proxy adds it last. */
export async function browserAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for') ?? ''
  return forwarded.split(',').at(-1)?.trim() || 'unknown'
}

async function expiredAddress(): Promise<string> {
  return `/${await requestLanguage()}/sign-in?error=expired`
}
