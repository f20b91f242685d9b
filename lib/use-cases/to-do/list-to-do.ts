import { parseCursor, toPage } from '../../db/keyset.ts'
import { readToDoRows, type ToDoRow } from '../../db/to-do/to-do-rows.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import type { ToDoPage, ToDoQuery } from '../../domain/to-do/to-do.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { presentToDoRow } from './present-row.ts'
import { readToDoTerms } from './read-to-do-terms.ts'

const keysOf = ({ rank, sortDate, id }: ToDoRow) => [String(rank), sortDate, id]

/** What waits for whoever enters wages here: how much of each kind, and one page of it (portal: À faire). */
export async function listToDo(actor: Actor, query: ToDoQuery, now: Date): Promise<ToDoPage> {
  const { employerId } = requireEmployerActor(actor, toEnterWages)
  const { cursor, pageSize, ...filter } = query
  const position = parseCursor(cursor, 3)
  return inReading(actor, async (tx) => {
    const terms = await readToDoTerms(tx, todayInBrussels(now))
    const found = await readToDoRows(tx, { employerId, terms }, { ...filter, position, pageSize })
    const { rows, ...cursors } = toPage(found.rows, pageSize, position, keysOf)
    return {
      rows: rows.map(presentToDoRow),
      counts: found.counts,
      totalCount: found.totalCount,
      nextDueDate: terms.nextDueDate,
      ...cursors,
    }
  })
}
