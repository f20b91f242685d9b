import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cookieNames, cookieOptions } from './cookies.ts'
import { isInteractionOpen, type ProvedKey, saveInteractionResult } from './provider/interaction.ts'

/**
 * Whether the sign-in is under way and began in this very browser. Without the cookie somebody could be led to a page of
 * keys that signs in the one who sent him there.
 */
export async function isOwnInteraction(uid: string): Promise<boolean> {
  const own = (await cookies()).get(cookieNames.oidcInteraction)?.value
  return own === uid && (await isInteractionOpen(uid))
}

/** The key was right: back to the provider, which goes on to the portal. */
export async function finishInteraction(uid: string, key: ProvedKey): Promise<never> {
  const address = (await isOwnInteraction(uid)) ? await saveInteractionResult(uid, key) : null
  ;(await cookies()).set(cookieNames.keyStep, '', { ...cookieOptions, maxAge: 0 })
  return redirect(address ?? '/sign-in?error=expired')
}

/** Network address of the browser, for counting attempts; a trusted proxy adds it last. */
export async function browserAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for') ?? ''
  return forwarded.split(',').at(-1)?.trim() || 'unknown'
}
