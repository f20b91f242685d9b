import { z } from 'zod'

/** A calendar day in Belgium that exists, `YYYY-MM-DD`. Never an instant: no time zone can move it. */
export const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay)
  .brand<'LocalDate'>()
export type LocalDate = z.infer<typeof localDate>

/** Two days, both included. */
export interface DateRange {
  startDate: LocalDate
  endDate: LocalDate
}

/** Days from the first to the last; an open end has no last day. */
export interface OpenRange {
  startDate: LocalDate | null
  endDate: LocalDate | null
}

const MILLISECONDS_PER_DAY = 86_400_000

/** Text made of four digits, two and two, to a day of the calendar; null for anything else, 29 February of a common year included. */
export function parseLocalDate(text: string): LocalDate | null {
  const parsed = localDate.safeParse(text)
  return parsed.success ? parsed.data : null
}

/** The day that year, month (1-12) and day name, or null when the calendar has no such day. */
export function computeLocalDate(year: number, month: number, day: number): LocalDate | null {
  return parseLocalDate(`${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`)
}

/** Swedish writes days as the standard does, year first. */
const brusselsDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' })

const brusselsHour = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
})

/** The day it is in Brussels at that moment: an hour or two ahead of UTC, so the evening of the 30th may be the 31st. */
export function todayInBrussels(now: Date): LocalDate {
  return localDate.parse(brusselsDay.format(now))
}

/** What a clock in Brussels shows at that moment: `hh:mm:ss.SSS`. */
export function hourInBrussels(now: Date): string {
  return brusselsHour.format(now).replace(',', '.')
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromTime(toTime(date) + days * MILLISECONDS_PER_DAY)
}

/** The same day some months later; the last day of that month when it is shorter (31 August + 6 months = 28 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const month = monthOf(date) - 1 + months
  const first = fromTime(Date.UTC(yearOf(date), month, 1))
  return addDays(first, Math.min(Number(date.slice(8)), daysInMonth(first)) - 1)
}

/** Nights between two days: 0 for the same day, negative when the second comes first. */
export function daysBetween(startDate: LocalDate, endDate: LocalDate): number {
  return (toTime(endDate) - toTime(startDate)) / MILLISECONDS_PER_DAY
}

/** Negative, zero or positive, for sorting. */
export function compareDates(first: LocalDate, second: LocalDate): number {
  return first < second ? -1 : Number(first > second)
}

export function latestOf(first: LocalDate, ...others: readonly LocalDate[]): LocalDate {
  return others.reduce((latest, date) => (compareDates(date, latest) > 0 ? date : latest), first)
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4))
}

export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7))
}

export function startOfMonth(date: LocalDate): LocalDate {
  return fromTime(Date.UTC(yearOf(date), monthOf(date) - 1, 1))
}

export function endOfMonth(date: LocalDate): LocalDate {
  return fromTime(Date.UTC(yearOf(date), monthOf(date), 0))
}

export function startOfQuarter(date: LocalDate): LocalDate {
  return fromTime(Date.UTC(yearOf(date), quarterOf(date) * 3 - 3, 1))
}

/** 1 to 4. */
export function quarterOf(date: LocalDate): number {
  return Math.ceil(monthOf(date) / 3)
}

export function startOfYear(year: number): LocalDate {
  return fromTime(Date.UTC(year, 0, 1))
}

export function endOfYear(year: number): LocalDate {
  return fromTime(Date.UTC(year, 11, 31))
}

/** At least one day in common; an open end reaches for ever. */
export function hasOverlap(first: OpenRange, second: OpenRange): boolean {
  return startsBeforeEndOf(first, second) && startsBeforeEndOf(second, first)
}

export function isWithin(date: LocalDate, range: OpenRange): boolean {
  return hasOverlap({ startDate: date, endDate: date }, range)
}

/** Every day of the range lies in one of the others, which may follow one another. */
export function isCovered(range: DateRange, others: readonly OpenRange[]): boolean {
  const inOrder = [...others].sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1))
  let missing = range.startDate
  for (const other of inOrder) {
    if (!isWithin(missing, other)) continue
    if (other.endDate === null || other.endDate >= range.endDate) return true
    missing = addDays(other.endDate, 1)
  }
  return false
}

/** The part up to 31 December, which the portal keeps, and the rest, which is a second transmission; null within one year. */
export function splitAtYearEnd(range: DateRange): { before: DateRange; after: DateRange } | null {
  const year = yearOf(range.startDate)
  if (year >= yearOf(range.endDate)) return null
  return {
    before: { startDate: range.startDate, endDate: endOfYear(year) },
    after: { startDate: startOfYear(year + 1), endDate: range.endDate },
  }
}

/** For sorting: an open start comes first. */
function firstOf({ startDate }: OpenRange): string {
  return startDate ?? ''
}

function startsBeforeEndOf(first: OpenRange, second: OpenRange): boolean {
  return first.startDate === null || second.endDate === null || first.startDate <= second.endDate
}

const longMonths: readonly number[] = [1, 3, 5, 7, 8, 10, 12]

/** By counting: a file asks it of millions of days, for each of which a `Date` would be made. */
function isRealDay(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const februaryDays = isLeapYear ? 29 : 28
  const lastDay = month === 2 ? februaryDays : longMonths.includes(month) ? 31 : 30
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay
}

function daysInMonth(date: LocalDate): number {
  return Number(endOfMonth(date).slice(8))
}

function toTime(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function fromTime(time: number): LocalDate {
  return new Date(time).toISOString().slice(0, 10) as LocalDate
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
