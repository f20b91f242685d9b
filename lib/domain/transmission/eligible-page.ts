import type { EligibleWorker } from './draft-view.ts'

/** As many are ticked at one press as the grid shows on a page; whoever pays more people sends files [ours]. */
export const TICKED_AT_ONCE = 500

/** Which of those who can be chosen are asked for. Where they are few it changes nothing: they are listed at once. */
export interface EligibleQuery {
  /** Beginnings of family or given names. */
  search?: string
  /** Found by his national number. */
  workerId?: string
  cursor?: string
  /** All of them or, when they are too many to be listed at once, nobody. */
  isWhole?: boolean
  /** Everybody whom the search leaves instead of a page of them or, when they are more than `TICKED_AT_ONCE`, nobody. */
  isToTick?: boolean
}

/** Who can be chosen: everybody where they are few, else one page of what was searched. */
export interface EligiblePage {
  workers: readonly EligibleWorker[]
  /** Whatever is searched. */
  eligibleCount: number
  /** Too many to be listed at once: `workers` is a page. */
  isPaged: boolean
  /** Whom the search leaves, on all pages. */
  totalCount: number
  previousCursor: string | null
  nextCursor: string | null
}
