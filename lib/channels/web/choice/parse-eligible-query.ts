import type { EligibleQuery } from '../../../domain/transmission/eligible-page.ts'
import { parseSubject, type SearchParams, textOf } from '../parse-overview-query.ts'

export interface AskedEligible {
  query: EligibleQuery
  /** Why a search by number found nobody. */
  numberProblem: 'unknown' | 'unfinished' | null
}

const longestSearch = 100

/** What the address of step 2 asks for. Total: nothing throws. */
export function parseEligibleQuery(asked: SearchParams): AskedEligible {
  return {
    query: parseSubject(asked, textOf(asked.search, longestSearch)),
    numberProblem: (['unknown', 'unfinished'] as const).find((each) => each === asked.number) ?? null,
  }
}
