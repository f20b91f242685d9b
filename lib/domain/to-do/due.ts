import { daysBetween, type LocalDate } from '../local-date.ts'

/** How near a last day is: past, within the days of the law's own delay, or further away. */
export const dueStates = ['overdue', 'soon', 'later'] as const
export type DueState = (typeof dueStates)[number]

/** What is due within these days is due soon: the delay of one calculation [ours]. */
export const SOON_DAYS = 5

/** Days that are left, 0 on the last day itself, negative when it has passed. */
export function computeDaysLeft(dueDate: LocalDate, today: LocalDate): number {
  return daysBetween(today, dueDate)
}

/** The last day itself is still in time. */
export function computeDueState(dueDate: LocalDate, today: LocalDate): DueState {
  const daysLeft = computeDaysLeft(dueDate, today)
  if (daysLeft < 0) return 'overdue'
  return daysLeft <= SOON_DAYS ? 'soon' : 'later'
}
