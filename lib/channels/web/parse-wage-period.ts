import { type DateRange, type LocalDate, parseLocalDate } from '../../domain/local-date.ts'
import type { EnteredWagePeriod } from '../../domain/transmission/draft-view.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { parseDate } from '../../i18n/parse-date.ts'
import { readText } from './parse-wages-form.ts'

/** Periods offered by name at step 1. */
export const quickChoices = ['lastMonth', 'thisMonth', 'lastWeek'] as const
export type QuickChoice = (typeof quickChoices)[number]

export interface WagePeriodPost {
  entered: EnteredWagePeriod
  parsed: Partial<DateRange>
}

/** Step 1 as typed, with the dates that could be read; a period chosen by its name is written out. */
export function parseWagePeriod(form: FormData, today: LocalDate): WagePeriodPost {
  const range = parseChoice(readText(form.get('quickChoice')), today)
  if (range) return { entered: presentWagePeriod(range), parsed: range }
  const entered = { startDate: readText(form.get('startDate')), endDate: readText(form.get('endDate')) }
  return { entered, parsed: understandWagePeriod(entered) }
}

function parseChoice(value: string, today: LocalDate): DateRange | null {
  const chosen = quickChoices.find((each) => each === value)
  return chosen ? presentQuickChoice(chosen, today) : parseFollowing(value)
}

const FOLLOWING = 'following'

/** "Même période que la dernière fois" posts the days that it shows: what is sent meanwhile does not move them. */
export function presentFollowing({ startDate, endDate }: DateRange): string {
  return [FOLLOWING, startDate, endDate].join('_')
}

function parseFollowing(value: string): DateRange | null {
  const [name, ...days] = value.split('_')
  const [startDate, endDate] = days.map(parseLocalDate)
  return name === FOLLOWING && startDate && endDate ? { startDate, endDate } : null
}

/** The dates that can be read of what was typed. */
export function understandWagePeriod(entered: EnteredWagePeriod): Partial<DateRange> {
  const startDate = parseDate(entered.startDate)
  const endDate = parseDate(entered.endDate)
  return {
    ...(startDate.ok ? { startDate: startDate.value as LocalDate } : {}),
    ...(endDate.ok ? { endDate: endDate.value as LocalDate } : {}),
  }
}

function presentWagePeriod({ startDate, endDate }: DateRange): EnteredWagePeriod {
  return { startDate: formatDate(startDate), endDate: formatDate(endDate) }
}

/** First and last day of a period offered by name; a week runs from Monday to Sunday. */
export function presentQuickChoice(choice: QuickChoice, today: LocalDate): DateRange {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  if (choice === 'thisMonth') return wholeMonth(year, month)
  if (choice === 'lastMonth') return wholeMonth(year, month - 1)
  const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
  const monday = day - weekday - 7
  return { startDate: toLocalDate(year, month, monday), endDate: toLocalDate(year, month, monday + 6) }
}

function wholeMonth(year: number, month: number): DateRange {
  return { startDate: toLocalDate(year, month, 1), endDate: toLocalDate(year, month + 1, 0) }
}

/** Days and months out of range roll over, as the calendar does: month 0 is December of the year before. */
function toLocalDate(year: number, month: number, day: number): LocalDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) as LocalDate
}
