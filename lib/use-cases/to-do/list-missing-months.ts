import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { computeMissingMonths, type MissingMonth } from '../../domain/to-do/missing-data.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'
import { readToDoTerms } from './read-to-do-terms.ts'

/** The closed months of one worker here in which a Dimona period has days and nothing was declared, oldest first. */
export async function listMissingMonths(actor: Actor, workerId: string, now: Date): Promise<readonly MissingMonth[]> {
  const { employerId } = requireEmployerActor(actor, toConsult)
  return inReading(actor, async (tx) => {
    const { months } = await readToDoTerms(tx, todayInBrussels(now))
    const dimonaPeriods = await tx.dimonaPeriods.listOfWorkers(employerId, [workerId])
    const declarations = await tx.declarations.list({ workerIds: [workerId] })
    const declared = declarations
      .filter(({ status }) => status === 'accepted' || status === 'processing')
      .map(({ calculationPeriod }) => calculationPeriod)
    return dimonaPeriods
      .filter(({ status }) => status !== 'cancelled')
      .flatMap((dimonaPeriod) => computeMissingMonths(dimonaPeriod, declared, months))
      .toSorted((first, second) => (first.days.startDate < second.days.startDate ? -1 : 1))
  })
}
