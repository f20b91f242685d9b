import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from './languages.ts'

/** A text with its ICU placeholders, or a group of texts. */
export interface MessageTree {
  [key: string]: string | MessageTree
}

const remembered = new Map<Language, MessageTree>()

/**
 * All texts of one language: each file of `messages/<language>/` is a namespace under its own name.
 * Read once and remembered, except while developing, where a changed file must show at once.
 */
export function readMessages(language: Language): MessageTree {
  const known = remembered.get(language)
  if (known && process.env.NODE_ENV === 'production') return known
  const folder = join(process.cwd(), 'lib/i18n/messages', language)
  const messages = Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => [
        file.slice(0, -'.json'.length),
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as MessageTree,
      ]),
  )
  remembered.set(language, messages)
  return messages
}
