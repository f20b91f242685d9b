import { type Language, languages } from '@/lib/i18n/languages.ts'
import { createTranslator, type Translate } from '@/lib/i18n/translator.ts'

/** The words of a page in its language, as the message files have them; other journeys quote them in full. */
export function wordsIn(language: Language): (namespace: string) => Translate {
  return (namespace) => createTranslator(language, namespace)
}

/** One walk through the four languages, in one browser. */
export async function inEachLanguage(walk: (language: Language) => Promise<void>): Promise<void> {
  for (const language of languages) await walk(language)
}
