import {
  type CancellableFilter,
  type CancellableRow,
  listCancellableRows,
} from '../../db/bulk-cancellation/cancellable-rows.ts'
import { parseCursor, toPage } from '../../db/keyset.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { BULK_LIMIT } from '../../domain/bulk-cancellation/bulk-cancellation.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'

export interface CancellableQuery extends CancellableFilter {
  cursor?: string
}

export interface CancellablePage {
  rows: readonly CancellableRow[]
  totalCount: number
  nextCursor: string | null
  previousCursor: string | null
}

/** What could be cancelled now, newest calculation first; as many on a page as can be cancelled at once. */
export async function listCancellable(actor: Actor, { cursor, ...filter }: CancellableQuery): Promise<CancellablePage> {
  const { employerId } = requireEmployerActor(actor, toEnterWages)
  const position = parseCursor(cursor, 2)
  return inReading(actor, async (tx) => {
    const found = await listCancellableRows(tx, employerId, { ...filter, position, pageSize: BULK_LIMIT })
    const keysOf = ({ startDate, declarationId }: CancellableRow) => [startDate, declarationId]
    return { ...toPage(found.rows, BULK_LIMIT, position, keysOf), totalCount: found.totalCount }
  })
}
