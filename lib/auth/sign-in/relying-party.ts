import type { AuthOptions } from 'next-auth'
import type { Adapter } from 'next-auth/adapters'
import { config } from '../../config.ts'
import { findUserIdBySsin } from '../../db/user/users.ts'
import type { Language } from '../../domain/actor.ts'
import { LONGEST_SECONDS } from '../../domain/session-life.ts'
import { log } from '../../log.ts'
import { cookieNames, cookieOptions, hasSecureCookies } from '../cookies.ts'
import { relyingPartySecret } from '../provider/keys.ts'
import { createToken } from '../token-hash.ts'
import { type Claims, parseClaims } from './claims.ts'
import { hasOutsideProvider, openidClient } from './openid-client.ts'
import { getUserId, type SignInContext, startSession } from './session-start.ts'

/** Time between the key page and coming back. */
const CHECK_SECONDS = 45 * 60

const cookie = (name: string, maxAge?: number) => ({ name, options: { ...cookieOptions, ...(maxAge && { maxAge }) } })

/** What one sign-in learns on its way, for the session at its end. */
export interface Passage {
  claims?: Claims
  idToken?: string | undefined
}

/** next-auth asks for users by account; here the account is the person, known by the national number of the claims. */
function adapter(passage: Passage, context: SignInContext): Adapter {
  const toUser = (id: string) => ({ id, email: '', emailVerified: null })
  return {
    getUserByAccount: async ({ providerAccountId }) => {
      const userId = await findUserIdBySsin(providerAccountId)
      return userId ? toUser(userId) : null
    },
    // No session is ever continued: another key makes another session.
    getSessionAndUser: async () => null,
    createSession: async ({ sessionToken, userId }) => {
      if (!passage.claims) throw new Error('a session needs the claims of its sign-in')
      const { level, methods } = passage.claims
      const idToken = hasOutsideProvider ? (passage.idToken ?? null) : null
      const expires = await startSession({ sessionToken, userId, level, methods, idToken }, context, new Date())
      return { sessionToken, userId, expires }
    },
  }
}

/** The portal as relying party: next-auth with database sessions. Made for each request, because a sign-in has a passage. */
export async function relyingParty(
  language: Language,
  context: SignInContext,
): Promise<{ options: AuthOptions; passage: Passage }> {
  // next-auth reads the site's address from the environment only.
  process.env.NEXTAUTH_URL = config.publicUrl
  const passage: Passage = {}
  const options: AuthOptions = {
    secret: await relyingPartySecret(),
    useSecureCookies: hasSecureCookies,
    cookies: {
      sessionToken: cookie(cookieNames.session),
      callbackUrl: cookie(cookieNames.callbackUrl),
      csrfToken: cookie(cookieNames.csrf),
      pkceCodeVerifier: cookie(cookieNames.pkce, CHECK_SECONDS),
      state: cookie(cookieNames.state, CHECK_SECONDS),
      nonce: cookie(cookieNames.nonce, CHECK_SECONDS),
    },
    session: { strategy: 'database', maxAge: LONGEST_SECONDS, generateSessionToken: createToken },
    pages: { signIn: `/${language}/sign-in`, error: `/${language}/sign-in` },
    providers: [await openidClient(language)],
    adapter: adapter(passage, context),
    callbacks: {
      signIn: async ({ account, profile }) => {
        passage.claims = parseClaims(profile)
        passage.idToken = account?.id_token
        await getUserId(passage.claims)
        return true
      },
    },
    // Neither claims nor tokens reach the log: the code says enough.
    logger: {
      error: (code, details) => log.warn({ code, failure: readReason(details) }, 'A sign-in failed.'),
      warn: (code) => log.debug({ code }, 'next-auth remarks'),
      debug: () => {},
    },
  }
  return { options, passage }
}

function readReason(details: unknown): string {
  const failure = details instanceof Error ? details : (details as { error?: unknown } | null)?.error
  return failure instanceof Error ? failure.message : 'unknown'
}
