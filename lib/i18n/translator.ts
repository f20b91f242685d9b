import { createTranslator as createIntlTranslator } from 'next-intl'
import type { Language } from './languages.ts'
import { readMessages } from './messages.ts'

/** Gives the words of a key with its values filled in. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

/** Words of a namespace in a language that is not that of the page: a message speaks that of the enterprise that receives it. */
export function createTranslator(language: Language, namespace: string): Translate {
  const translate = createIntlTranslator({ locale: language, messages: readMessages(language), namespace })
  return (key, values) => (translate as Translate)(key, values)
}
