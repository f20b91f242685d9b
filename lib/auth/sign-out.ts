import { cookies } from 'next/headers'
import { config } from '../config.ts'
import { openSealed } from '../db/sealed-text.ts'
import { findIdToken, saveSessionEnd } from '../db/user/sessions.ts'
import type { Language } from '../domain/actor.ts'
import { log } from '../log.ts'
import { cookieNames, cookieOptions } from './cookies.ts'
import { saveProviderSessionEnd } from './provider/interaction.ts'
import { findRequestSession } from './request-session.ts'
import { hasOutsideProvider } from './sign-in/openid-client.ts'

/**
 * Ends the session at both ends: the row and the cookie here, the provider's session there (checklist L.32).
 * Answers where to send the browser: the portal, by way of an outside provider's own sign-out when there is one.
 */
export async function endSession(language: Language): Promise<string> {
  const session = await findRequestSession()
  const idToken = session && hasOutsideProvider ? await findIdToken(session.sessionId) : null
  if (session) await saveSessionEnd(session.sessionId)
  await dropCookies(cookieNames.session, cookieNames.keptForm)
  await endProviderSession()
  const home = `/${language}/sign-in?signedOut=1`
  if (!session || !idToken) return home
  const proof = await openSealed(Buffer.from(idToken, 'base64url'), session.userId)
  return (await findOutsideSignOut(proof, home)) ?? home
}

/** What this browser has with the embedded provider ends: also before each sign-in, which starts afresh. */
export async function endProviderSession(): Promise<void> {
  const left = (await cookies()).get(cookieNames.oidcSession)?.value
  if (!left) return
  await saveProviderSessionEnd(left)
  await dropCookies(cookieNames.oidcSession)
}

async function dropCookies(...names: string[]): Promise<void> {
  const jar = await cookies()
  for (const name of names) jar.set(name, '', { ...cookieOptions, maxAge: 0 })
}

/** The address of an outside provider's sign-out (OpenID Connect RP-Initiated Logout); null when it has or tells none. */
async function findOutsideSignOut(idToken: string, home: string): Promise<string | null> {
  try {
    const issuer = config.csam.issuer?.replace(/\/$/, '')
    const answer = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5000) })
    const { end_session_endpoint: address } = (await answer.json()) as { end_session_endpoint?: string }
    if (!address) return null
    const url = new URL(address)
    url.searchParams.set('id_token_hint', idToken)
    url.searchParams.set('post_logout_redirect_uri', `${config.publicUrl}${home}`)
    return url.href
  } catch (failure) {
    log.warn(failure, 'The outside provider did not tell its sign-out.')
    return null
  }
}
