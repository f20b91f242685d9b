import { parseCursor, toPage } from '../../db/keyset.ts'
import { readRememberedMissing } from '../../db/to-do/remembered-missing.ts'
import { readToDoRows, type ToDoRow } from '../../db/to-do/to-do-rows.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { addCounts, type ToDoPage, type ToDoQuery } from '../../domain/to-do/to-do.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { presentToDoRow } from './present-row.ts'
import { readToDoTerms } from './read-to-do-terms.ts'

const keysOf = ({ rank, sortDate, id }: ToDoRow) => [String(rank), sortDate, id]

/** What waits for whoever enters wages here: how much of each kind, and one page of it (portal: À faire). */
export async function listToDo(actor: Actor, query: ToDoQuery, now: Date): Promise<ToDoPage> {
  const { employerId } = requireEmployerActor(actor, toEnterWages)
  const { cursor, pageSize, ...filter } = query
  const position = parseCursor(cursor, 3)
  const isMissingAsked = query.kind === undefined || query.kind === 'missing'
  return inReading(actor, async (tx) => {
    const terms = await readToDoTerms(tx, todayInBrussels(now))
    const question = { employerId, terms }
    const found = await readToDoRows(
      tx,
      { ...question, part: isMissingAsked ? 'all' : 'others' },
      { ...filter, position, pageSize },
    )
    const missing = isMissingAsked ? null : await readRememberedMissing(tx, question, { pageSize: 0, now })
    const { rows, ...cursors } = toPage(found.rows, pageSize, position, keysOf)
    return {
      rows: rows.map(presentToDoRow),
      counts: missing ? addCounts(found.counts, missing.counts) : found.counts,
      totalCount: found.totalCount,
      nextDueDate: terms.nextDueDate,
      ...cursors,
    }
  })
}
