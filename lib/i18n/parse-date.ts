import { findMonths } from './month-names.ts'
import { type Reading, refused, tidy } from './reading.ts'

/** 1/12/2025 · 01-12-2025 · 1.12.2025 · 1 12 2025 · 01122025. */
const numeric = /^(\d{1,2}) ?[/.\- ] ?(\d{1,2}) ?[/.\- ] ?(\d{4})$|^(\d{2})(\d{2})(\d{4})$/
/** 2025-12-01, as calendars and spreadsheets write it. */
const international = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
/** 1 déc 2025 · 1er décembre 2025 · 1. Dezember 2025 · 1st Dec 2025 · 1-dec-2025. */
const named = /^(\d{1,2})(?:er|ste|de|e|st|nd|rd|th|\.)?[ \-/]?([\p{L}]{3,12})\.?[ \-/]?(\d{4})$/iu
/** A year in two digits has two readings. */
const shortYear = /^\d{1,2} ?[/.\- ] ?\d{1,2} ?[/.\- ] ?\d{2}$|^\d{1,2}[ \-./]*[\p{L}]{3,12}[ \-./]*\d{2}$/u

/** Reads a date as people type it, day first, months by number or by name in any of the four languages, into `YYYY-MM-DD`. */
export function parseDate(typed: string): Reading<string> {
  const text = tidy(typed)
  if (text === '') return refused('missing')
  const parts = splitDate(text)
  if (parts) return toDate(parts)
  const [, day, word = '', year] = named.exec(text) ?? []
  const months = findMonths(word)
  if (months.length > 1) return refused('ambiguous')
  if (months[0]) return toDate({ year, month: String(months[0]), day })
  return refused(shortYear.test(text) ? 'ambiguous' : 'unreadable')
}

interface DateParts {
  year: string | undefined
  month: string | undefined
  day: string | undefined
}

function splitDate(text: string): DateParts | undefined {
  const iso = international.exec(text)
  if (iso) return { year: iso[1], month: iso[2], day: iso[3] }
  const typed = numeric.exec(text)
  if (typed) return { year: typed[3] ?? typed[6], month: typed[2] ?? typed[5], day: typed[1] ?? typed[4] }
  return undefined
}

/** 31/02 is readable and impossible; so is a month 13 and the year 0. */
function toDate({ year, month, day }: DateParts): Reading<string> {
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const instant = new Date(`${date}T00:00:00Z`)
  const isReal = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) && Number(year) > 0
  return isReal ? { ok: true, value: date } : refused('impossible')
}
