import { createHash } from 'node:crypto'
import type { Language } from '../../domain/actor.ts'
import { cookieNames } from '../cookies.ts'
import { relyingPartySecret } from '../provider/keys.ts'
import { createToken } from '../token-hash.ts'
import { callNextAuth, type NextAuthAnswer } from './call-next-auth.ts'
import { PROVIDER_ID } from './openid-client.ts'
import { relyingParty } from './relying-party.ts'

/**
 * The answer that sends a browser to the provider's page of keys, and afterwards to `returnPath`. The request that asked
 * for it has been checked by its origin; next-auth's own pair of tokens is made on the spot, so that no script is needed.
 */
export async function startSignIn(language: Language, returnPath: string): Promise<NextAuthAnswer> {
  const { options } = await relyingParty(language, { userAgent: null, formerToken: null })
  const csrfToken = createToken()
  const proof = createHash('sha256')
    .update(`${csrfToken}${await relyingPartySecret()}`)
    .digest('hex')
  const answer = await callNextAuth(
    {
      method: 'POST',
      action: 'signin',
      provider: PROVIDER_ID,
      cookies: { [cookieNames.csrf]: `${csrfToken}|${proof}` },
      body: { csrfToken, callbackUrl: returnPath },
    },
    options,
  )
  // An outside provider may not answer; next-auth then leads to an error page of its own, which is not ours.
  const hasFailed = answer.location.includes('/api/auth/')
  return hasFailed ? { ...answer, location: `/${language}/sign-in?error=provider` } : answer
}
