import { type Anomaly, blocking } from '../../anomaly.ts'
import { parseLocalDate } from '../../local-date.ts'
import type { PartialRange } from '../partial-calculation.ts'

/** Missing (001), impossible (264) and unordered (014) days of one pair, for the block that holds it. `prefix` ends with a point or is empty. */
export function checkDatePair(range: PartialRange, block: string, prefix: string): Anomaly[] {
  const each = (['startDate', 'endDate'] as const).flatMap((field) => {
    const date = range[field]
    if (!date) return [blocking(`${block}-001`, `${prefix}${field}`)]
    return parseLocalDate(date) ? [] : [blocking(`${block}-264`, `${prefix}${field}`, { reason: 'impossible' })]
  })
  if (each.length > 0 || !range.startDate || !range.endDate || range.startDate <= range.endDate) return each
  return [blocking(`${block}-014`, `${prefix}endDate`, { startDate: range.startDate })]
}
