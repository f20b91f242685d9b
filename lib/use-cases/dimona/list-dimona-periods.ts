import type { Actor } from '../../domain/actor.ts'
import type { DimonaListEntry } from '../../domain/overview/overview.ts'

export interface DimonaQuery {
  search?: string
  status?: DimonaListEntry['status']
  cursor?: string
  pageSize: number
}

export interface DimonaPage {
  rows: readonly DimonaListEntry[]
  totalCount: number
  nextCursor: string | null
  previousCursor: string | null
}

export async function listDimonaPeriods(actor: Actor, query: DimonaQuery): Promise<DimonaPage> {
  throw new Error('not written yet')
}
