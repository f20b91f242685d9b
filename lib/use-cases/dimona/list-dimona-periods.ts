import { parseCursor, toPage } from '../../db/keyset.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { DimonaListEntry } from '../../domain/overview/overview.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'
import { readDimonaViews } from './read-dimona-views.ts'

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

/** The enterprise's FLX periods, newest start first. */
export async function listDimonaPeriods(actor: Actor, query: DimonaQuery): Promise<DimonaPage> {
  const { employerId } = requireEmployerActor(actor, toConsult)
  const { cursor, pageSize, ...filter } = query
  const position = parseCursor(cursor, 2)
  return inReading(actor, async (tx) => {
    const selection = { ...filter, position, pageSize }
    const found = await tx.dimonaPeriods.listPage(employerId, selection)
    const { rows, ...cursors } = toPage(found, pageSize, position, ({ startDate, id }) => [startDate, id])
    return {
      rows: await readDimonaViews(tx, employerId, rows),
      totalCount: await tx.dimonaPeriods.count(employerId, selection),
      ...cursors,
    }
  })
}
