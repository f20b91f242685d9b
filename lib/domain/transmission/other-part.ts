import type { DateRange } from '../local-date.ts'

/** One part of a period that was split at 31 December, seen from the other. */
export interface OtherPart {
  which: 'first' | 'second'
  transmissionId: string
  /** Null when its dates were emptied since. */
  wagePeriod: DateRange | null
  isSent: boolean
  /** Of a draft. */
  workerCount: number
}
