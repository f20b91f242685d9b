import { readRememberedMissing } from '../../db/to-do/remembered-missing.ts'
import { readToDoRows } from '../../db/to-do/to-do-rows.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { compareDates, todayInBrussels } from '../../domain/local-date.ts'
import { addCounts, type DueEntry, type ToDoSummary } from '../../domain/to-do/to-do.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { presentToDoRow } from './present-row.ts'
import { readToDoTerms } from './read-to-do-terms.ts'

/** How much waits of each kind, and the first few of what has a last day: for home. */
export async function readToDoSummary(actor: Actor, limit: number, now: Date): Promise<ToDoSummary> {
  const { employerId } = requireEmployerActor(actor, toEnterWages)
  return inReading(actor, async (tx) => {
    const terms = await readToDoTerms(tx, todayInBrussels(now))
    const question = { employerId, terms }
    const missing = await readRememberedMissing(tx, question, { pageSize: limit, now })
    const selection = { kind: 'unsent', position: null, pageSize: limit } as const
    const others = await readToDoRows(tx, { ...question, part: 'others' }, selection)
    const due = [...others.rows, ...missing.rows].map(presentToDoRow).filter((entry) => 'dueDate' in entry)
    return {
      counts: addCounts(others.counts, missing.counts),
      dueFirst: due
        .toSorted((first: DueEntry, second: DueEntry) => compareDates(first.dueDate, second.dueDate))
        .slice(0, limit),
      nextDueDate: terms.nextDueDate,
    }
  })
}
