import { cookies } from 'next/headers'
import { config } from '@/lib/config.ts'
import { type Language, languageCookie } from '@/lib/i18n/languages.ts'

/** Keeps the person's own choice of language for the addresses that name none. */
export async function rememberLanguage(language: Language): Promise<void> {
  const jar = await cookies()
  jar.set(languageCookie.name, language, {
    maxAge: languageCookie.maxAgeSeconds,
    path: '/',
    sameSite: 'lax',
    httpOnly: true,
    secure: config.publicUrl.startsWith('https:'),
  })
}
