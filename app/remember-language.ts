import { cookies } from 'next/headers'
import { cookieOptions } from '@/lib/auth/cookies.ts'
import { type Language, languageCookie } from '@/lib/i18n/languages.ts'

/** Keeps the person's own choice of language for the addresses that name none. */
export async function rememberLanguage(language: Language): Promise<void> {
  const jar = await cookies()
  jar.set(languageCookie.name, language, { ...cookieOptions, maxAge: languageCookie.maxAgeSeconds })
}
