import { type GridPost, ROWS_PER_PAGE } from '@/lib/channels/web/grid/parse-grid-post.ts'
import type { DraftView } from '@/lib/domain/transmission/draft-view.ts'
import { type Addresses, addressOfStep } from '../../../addresses.ts'

type Draft = Pick<DraftView, 'lines'>

/** Page of the grid on which a line stands, counted from 1. */
export function pageOf({ lines }: Draft, position: number): number {
  return Math.floor(Math.min(Math.max(position, 0), lines.length) / ROWS_PER_PAGE) + 1
}

/** To the overview when all is complete, else here again with what is missing; to a worker's form, a page, or one step back. */
export function addressAfterGrid(addresses: Addresses, { intent, page }: GridPost, draft: Draft): string {
  if (intent.kind === 'previous') return addresses.workers()
  if (intent.kind === 'import') return addresses.import()
  if (intent.kind === 'page') return addresses.grid({ page: intent.page })
  if (intent.kind === 'form') {
    const line = draft.lines.find(({ lineId }) => lineId === intent.lineId)
    return line ? addresses.wages(line.lineId) : addressOfStep(addresses, 'wages', draft)
  }
  if (draft.lines.every(({ isComplete }) => isComplete)) return addresses.overview()
  const first = draft.lines.slice((page - 1) * ROWS_PER_PAGE).findIndex(({ isComplete }) => !isComplete)
  const position =
    first < 0 ? draft.lines.findIndex(({ isComplete }) => !isComplete) : (page - 1) * ROWS_PER_PAGE + first
  return addresses.grid({ page: pageOf(draft, position), check: 1 })
}
