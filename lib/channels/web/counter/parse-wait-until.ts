import { type SearchParams, textOf } from '../parse-overview-query.ts'

const longestInstant = 30

/** Until when nothing is tried, from the address of the page; null when that has passed, or when it is no moment. */
export function parseWaitUntil(asked: SearchParams[string], now: Date): Date | null {
  const time = Date.parse(textOf(asked, longestInstant))
  return time > now.getTime() ? new Date(time) : null
}
