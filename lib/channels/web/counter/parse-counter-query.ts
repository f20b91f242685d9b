import type { EuroCents } from '../../../domain/euro-cents.ts'
import type { Language } from '../../../i18n/languages.ts'
import { parseAmount } from '../../../i18n/parse-amount.ts'
import { type SearchParams, textOf } from '../parse-overview-query.ts'

const longestAmount = 30
const year = /^20\d\d$/

export interface AskedSimulation {
  /** As typed. */
  entered: string
  /** Null when it could not be read, or when nothing was asked. */
  monthlyCents: EuroCents | null
  problem: 'missing' | 'unreadable' | 'ambiguous' | 'impossible' | null
}

/** The year in the address; null for none and for what is no year. */
export function parseCounterYear(asked: SearchParams[string]): number | null {
  const text = textOf(asked, 4)
  return year.test(text) ? Number(text) : null
}

/** "If I earn X a month", from the address of the page: a plain form asks it. */
export function parseSimulation(asked: SearchParams[string], language: Language): AskedSimulation {
  if (asked === undefined) return { entered: '', monthlyCents: null, problem: null }
  const entered = textOf(asked, longestAmount)
  const reading = parseAmount(entered, language)
  if (!reading.ok) return { entered, monthlyCents: null, problem: reading.code }
  return { entered, monthlyCents: reading.value as EuroCents, problem: null }
}
