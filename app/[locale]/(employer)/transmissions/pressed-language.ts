import { rememberLanguage } from '@/app/remember-language.ts'
import { type Language, parseLanguageButton } from '@/lib/i18n/languages.ts'

/** The language asked for when a button of the language bar sent the form; remembered for later addresses. */
export async function pressedLanguage(form: FormData): Promise<Language | null> {
  const language = parseLanguageButton(form)
  if (language) await rememberLanguage(language)
  return language
}
