import { readIcu } from '../reading/icu.ts'
import { below, type Tree } from '../reading/source-tree.ts'

export const messageFolder = 'lib/i18n/messages'
export const languages = ['fr', 'nl', 'de', 'en'] as const

/** Leaf texts of one language by full key, `namespace.group.key`. */
export type Messages = Map<string, string>

export function readMessages(tree: Tree, language: string): Messages {
  const texts: Messages = new Map()
  for (const file of below(tree, `${messageFolder}/${language}`)) {
    const namespace = file.path.slice(messageFolder.length + language.length + 2).replace(/\.json$/, '')
    collect(JSON.parse(file.text), namespace, texts)
  }
  return texts
}

function collect(value: unknown, key: string, texts: Messages): void {
  if (typeof value === 'string') texts.set(key, value)
  else if (value !== null && typeof value === 'object')
    for (const [name, child] of Object.entries(value)) collect(child, `${key}.${name}`, texts)
  else throw new Error(`${key}: neither a text nor a group of texts`)
}

/** Four languages, the same keys, no empty text, the same placeholders, and spaces and hyphens that do not break a line in the wrong place. */
export function checkMessageFiles(tree: Tree): string[] {
  const all = new Map(languages.map((language) => [language, readMessages(tree, language)]))
  const keys = new Set([...all.values()].flatMap((texts) => [...texts.keys()]))
  if (keys.size === 0) return [`${messageFolder}: no message found`]
  return [...keys].sort().flatMap((key) => checkKey(key, all))
}

function checkKey(key: string, all: Map<string, Messages>): string[] {
  const found = [...all].map(([language, texts]) => ({ language, text: texts.get(key) }))
  const missing = found.filter(({ text }) => text === undefined).map(({ language }) => `${key}: no text in ${language}`)
  const present = found.flatMap(({ language, text }) => (text === undefined ? [] : [{ language, text }]))
  return [
    ...missing,
    ...present.flatMap(({ language, text }) => checkText(`${key} (${language})`, language, text)),
    ...checkNeeds(key, present),
  ]
}

function checkText(place: string, language: string, text: string): string[] {
  const findings: string[] = []
  if (text.trim() === '') findings.push(`${place}: the text is empty`)
  if (language === 'fr' && / [:;!?»]|« /.test(text))
    findings.push(`${place}: put a no-break space (U+00A0) before : ; ! ? » and after «`)
  if (/(^|\s)-\p{L}/u.test(text))
    findings.push(`${place}: put a no-break hyphen (U+2011) where a word begins with one, or a line ends after it`)
  if (text.includes('\u202F')) findings.push(`${place}: U+202F is not in the font, use U+00A0`)
  return findings
}

function checkNeeds(key: string, present: { language: string; text: string }[]): string[] {
  try {
    const needs = present.map(({ language, text }) => ({ language, needs: JSON.stringify(readIcu(text)) }))
    const [first, ...others] = needs
    return others
      .filter((other) => other.needs !== first?.needs)
      .map((other) => `${key}: ${other.language} asks for ${other.needs}, ${first?.language} for ${first?.needs}`)
  } catch (refusal) {
    return [`${key}: ${refusal instanceof Error ? refusal.message : 'cannot be read'}`]
  }
}
