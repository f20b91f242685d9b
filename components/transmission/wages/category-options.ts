import type { Option } from '@/components/ui/fields/select-field.tsx'
import type { CategoryChoice } from '@/lib/domain/transmission/draft-view.ts'
import { type WorkerType, workerTypes } from '@/lib/domain/wage-declaration/quality.ts'
import type { Language } from '@/lib/i18n/languages.ts'

/** Official names run to ten lines; the code leads, the beginning of the name is enough to recognise it. */
const SHOWN_CHARACTERS = 70

/** Language of the official names on a page in German or English: that of the names, which is not that of the page. */
export function languageOfNames(language: Language): Language | undefined {
  return language === 'fr' || language === 'nl' ? undefined : 'fr'
}

/** "017 · Industrie hôtelière": the official names exist in French and Dutch; German and English show the French one. */
export function categoryLabel(category: CategoryChoice, language: Language): string {
  const name = language === 'nl' ? category.labelNl : category.labelFr
  return name ? `${category.code} · ${shorten(name)}` : category.code
}

/** Ends at a word, with an ellipsis. */
function shorten(name: string): string {
  if (name.length <= SHOWN_CHARACTERS) return name
  const cut = name.slice(0, SHOWN_CHARACTERS)
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:.]+$/, '')}…`
}

/** The employer's categories; one that is no longer (or never was) among them stays visible as typed. */
export function categoryOptions(categories: readonly CategoryChoice[], typed: string, language: Language): Option[] {
  const lang = languageOfNames(language)
  const offered = categories.map((category) => ({
    value: category.code,
    label: categoryLabel(category, language),
    lang,
  }))
  const isOffered = typed === '' || categories.some(({ code }) => code === typed)
  return isOffered ? offered : [...offered, { value: typed, label: typed }]
}

/** A type that none of the categories allows is not offered; no category at all offers both and lets the rules speak. */
export function offeredWorkerTypes(categories: readonly CategoryChoice[]): readonly WorkerType[] {
  const offered = workerTypes.filter((type) => categories.some((category) => category.workerTypes.includes(type)))
  return offered.length > 0 ? offered : workerTypes
}

/** What came from a table or a file and is none of the choices: it stays in sight, chosen, until a person chooses. */
export function asTyped(typed: string, offered: readonly string[]): Option[] {
  return typed === '' || offered.includes(typed) ? [] : [{ value: typed, label: typed }]
}
