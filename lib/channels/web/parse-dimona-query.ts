import type { DimonaPeriodView } from '../../domain/overview/overview.ts'
import { opaqueCursor, type SearchParams, textOf } from './parse-overview-query.ts'
import { parseWorkerSearch } from './parse-worker-search.ts'

type DimonaStatus = DimonaPeriodView['status']

export const dimonaStatuses: readonly DimonaStatus[] = ['accepted', 'acceptedWithWarning', 'cancelled']

export interface AskedDimona {
  search?: string
  status?: DimonaStatus
  cursor?: string
  pageSize: number
}

const PAGE_SIZE = 50

/** What the address of the Dimona list asks for; names only, because a number does not belong in an address. */
export function parseDimonaQuery(asked: SearchParams): AskedDimona {
  const search = parseWorkerSearch(textOf(asked.search, 100))
  const status = dimonaStatuses.find((each) => each === asked.status)
  const cursor = textOf(asked.cursor, 500)
  return {
    pageSize: PAGE_SIZE,
    ...(search.kind === 'name' && { search: search.text }),
    ...(status && { status }),
    ...(opaqueCursor.test(cursor) && { cursor }),
  }
}
