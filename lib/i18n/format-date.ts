import { type Language, numberTags } from './languages.ts'

const space = '\u00a0'

/** `2025-12-05` is 05/12/2025 in the four languages. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-')
  return `${day}/${month}/${year}`
}

/** Two days with an en dash; an open end shows the beginning alone. The spaces do not break beside the dash's left side. */
export function formatDateRange({ startDate, endDate }: { startDate: string; endDate: string | null }): string {
  return endDate ? `${formatDate(startDate)}${space}– ${formatDate(endDate)}` : formatDate(startDate)
}

/** For deadlines: mercredi 10 décembre 2025. */
export function formatLongDate(date: string, language: Language): string {
  return inWords(date, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** In sentences: 10 décembre 2025. */
export function formatPlainDate(date: string, language: Language): string {
  return inWords(date, language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** `2025-11` or any day of it: novembre 2025. */
export function formatMonth(month: string, language: Language): string {
  return inWords(`${month.slice(0, 7)}-01`, language, { month: 'long', year: 'numeric' }, { isDayShown: false })
}

/** The name of a month (1 to 12) alone: janvier, janv., J. */
export function formatMonthName(month: number, language: Language, length: 'long' | 'short' | 'narrow'): string {
  return inWords(`1970-${String(month).padStart(2, '0')}-01`, language, { month: length }, { isDayShown: false })
}

/** The weekday alone: mercredi. */
export function formatWeekday(date: string, language: Language): string {
  return inWords(date, language, { weekday: 'long' }, { isDayShown: false })
}

type Words = Intl.DateTimeFormatOptions

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs a hundred times what using it costs, and a list of workers needs one for each row. */
function formatterOf(tag: string, words: Words): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(words)
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(tag, words)
  formatters.set(key, known)
  return known
}

/** A day is no instant: it is written as UTC midnight in UTC, so that no time zone can move it. French says "1er". */
function inWords(date: string, language: Language, words: Words, { isDayShown } = { isDayShown: true }): string {
  const text = formatterOf(numberTags[language], { ...words, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
  return isDayShown && language === 'fr' ? text.replace(/(?<!\d)1(?= )/, '1er') : text
}

function inBrussels(instant: Date, parts: Words): string {
  return formatterOf('fr-BE', { ...parts, timeZone: 'Europe/Brussels' }).format(instant)
}

/** Brussels time of an instant: 14:32. */
export function formatTime(instant: Date): string {
  return inBrussels(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** Brussels time to the second: 14:32:07. */
export function formatExactTime(instant: Date): string {
  return inBrussels(instant, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
}

/** Brussels day of an instant: 05/12/2025. */
export function formatDay(instant: Date): string {
  return inBrussels(instant, { day: '2-digit', month: '2-digit', year: 'numeric' })
}

/** Brussels day and time: 05/12/2025 14:32. */
export function formatMoment(instant: Date): string {
  return `${formatDay(instant)}${space}${formatTime(instant)}`
}
