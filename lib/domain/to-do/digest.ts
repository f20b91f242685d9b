import { addDays, type LocalDate, todayInBrussels } from '../local-date.ts'
import type { ToDoCounts } from './to-do.ts'

/** From this hour of Monday in Brussels on the weekly mail is due [ours]: before people come to work. */
export const DIGEST_HOUR = 7

/** What the mail counts; `unread` stays 0 for whoever may not read the e-Box. */
export type DigestCounts = ToDoCounts & { unread: number }

/** The hour of the day it is in Brussels at that moment, 0 to 23. */
const brusselsHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** The Monday with which the ISO week of that day begins (ISO 8601). */
export function computeWeekStart(date: LocalDate): LocalDate {
  const daysSinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(date, -daysSinceMonday)
}

/**
 * The Monday of the week whose mail is due at that moment, also when its hour went by with nobody awake. Null on Monday before
 * the hour: what the week before did not send is not sent any more.
 */
export function computeDigestWeek(now: Date): LocalDate | null {
  const today = todayInBrussels(now)
  const monday = computeWeekStart(today)
  return today === monday && Number(brusselsHour.format(now)) < DIGEST_HOUR ? null : monday
}

/** Whether anything waits at all: otherwise no mail. */
export function hasDigestContent({ overdue: _partOfOthers, ...counts }: DigestCounts): boolean {
  return Object.values(counts).some((count) => count > 0)
}
