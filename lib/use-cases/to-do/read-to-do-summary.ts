import { readToDoRows } from '../../db/to-do/to-do-rows.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import type { ToDoSummary } from '../../domain/to-do/to-do.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { presentToDoRow } from './present-row.ts'
import { readToDoTerms } from './read-to-do-terms.ts'

/** How much waits of each kind, and the first few of what has a last day: for home. */
export async function readToDoSummary(actor: Actor, limit: number, now: Date): Promise<ToDoSummary> {
  const { employerId } = requireEmployerActor(actor, toEnterWages)
  return inReading(actor, async (tx) => {
    const terms = await readToDoTerms(tx, todayInBrussels(now))
    const selection = { isDated: true, position: null, pageSize: limit }
    const { counts, rows } = await readToDoRows(tx, { employerId, terms }, selection)
    const dueFirst = rows
      .slice(0, limit)
      .map(presentToDoRow)
      .filter((entry) => 'dueDate' in entry)
    return { counts, dueFirst, nextDueDate: terms.nextDueDate }
  })
}
