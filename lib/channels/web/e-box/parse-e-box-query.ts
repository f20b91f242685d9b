import { eBoxKinds } from '../../../domain/e-box/message.ts'
import { type EBoxQuery, eBoxViews } from '../../../domain/e-box/selection.ts'
import { opaqueCursor, opaqueId, type SearchParams, textOf } from '../parse-overview-query.ts'

const PAGE_SIZE = 50
const LONGEST_SEARCH = 100
/** Why a number that was searched found nobody. */
const numberFailures = ['unknown', 'unfinished'] as const

/** What the address of the e-Box asks for. */
export interface EBoxAddress {
  query: EBoxQuery
  failedNumber: (typeof numberFailures)[number] | null
}

/** What it does not know it leaves out. */
export function parseEBoxAddress(asked: SearchParams): EBoxAddress {
  const kind = eBoxKinds.find((each) => each === asked.kind)
  const [search, workerId, cursor] = [
    textOf(asked.search, LONGEST_SEARCH),
    textOf(asked.worker, 36),
    textOf(asked.cursor, 500),
  ]
  return {
    query: {
      pageSize: PAGE_SIZE,
      view: eBoxViews.find((each) => each === asked.show) ?? 'inbox',
      ...(kind && { kind }),
      ...(search && { search }),
      ...(opaqueId.test(workerId) && { workerId }),
      ...(opaqueCursor.test(cursor) && { cursor }),
    },
    failedNumber: numberFailures.find((each) => each === asked.number) ?? null,
  }
}

/** The same as fields of an address; the first page of it. */
export function presentEBoxQuery({
  view,
  kind,
  search,
  workerId,
}: Partial<EBoxQuery>): Record<string, string | undefined> {
  return { show: view === 'inbox' ? undefined : view, kind, search, worker: workerId }
}
