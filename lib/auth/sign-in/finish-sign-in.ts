import type { Language } from '../../domain/actor.ts'
import { languages } from '../../domain/actor.ts'
import { cookieNames, hasSecureCookies } from '../cookies.ts'
import { callNextAuth, type NextAuthAnswer } from './call-next-auth.ts'
import { PROVIDER_ID } from './openid-client.ts'
import { relyingParty } from './relying-party.ts'

export interface ReturningBrowser {
  query: Record<string, string>
  cookies: Record<string, string>
  userAgent: string | null
}

/** The browser comes back from the provider with a code: a session begins, or the sign-in page says that it did not. */
export async function finishSignIn({ query, cookies, userAgent }: ReturningBrowser): Promise<NextAuthAnswer> {
  const formerToken = cookies[cookieNames.session] ?? null
  const { options, passage } = await relyingParty(languageOf(cookies[cookieNames.callbackUrl]), {
    userAgent,
    formerToken,
  })
  const answer = await callNextAuth(
    { method: 'GET', action: 'callback', provider: PROVIDER_ID, query, cookies },
    options,
  )
  const error = /[?&]error=/.test(answer.location) || answer.location.includes('/api/auth/')
  if (error) return { ...answer, location: `${options.pages?.signIn}?error=failed` }
  const preference = passage.claims?.language
  return preference ? { ...answer, setCookies: [...answer.setCookies, languageCookie(preference)] } : answer
}

/** The language of the account counts for addresses without language (portal: URLs). */
function languageCookie(language: Language): string {
  const secure = hasSecureCookies ? '; Secure' : ''
  return `${cookieNames.accountLanguage}=${language}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000${secure}`
}

/** The page the person started from had a language. */
function languageOf(callbackUrl = ''): Language {
  const first = /^(?:https?:\/\/[^/]+)?\/(\w\w)(?:[/?]|$)/.exec(callbackUrl)?.[1]
  return languages.find((language) => language === first) ?? 'fr'
}
