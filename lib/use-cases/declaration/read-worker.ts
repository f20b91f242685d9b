import type { DeclarationRecord } from '../../db/declaration/declarations.ts'
import { inReading, type Transaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { computeSumCents } from '../../domain/euro-cents.ts'
import { yearOf } from '../../domain/local-date.ts'
import type { WorkerDetails } from '../../domain/overview/overview.ts'
import { computeWholeRange } from '../../domain/wage-declaration/partial-calculation.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'
import { readDimonaViews } from '../dimona/read-dimona-views.ts'
import { readDeclarationViews } from './read-declaration-views.ts'

async function readDrafts(tx: Transaction, workerId: string): Promise<WorkerDetails['drafts']> {
  const lines = await tx.draftLines.listOfWorker(workerId)
  return lines.map(({ wageDates, ...line }) => ({ ...line, wagePeriod: computeWholeRange(wageDates) }))
}

function computeYearTotals(declarations: readonly DeclarationRecord[]): WorkerDetails['yearTotals'] {
  const accepted = declarations.filter((declaration) => declaration.status === 'accepted')
  const byYear = Map.groupBy(accepted, (declaration) => yearOf(declaration.calculationPeriod.startDate))
  return [...byYear]
    .sort(([first], [second]) => second - first)
    .map(([year, own]) => ({
      year,
      acceptedCents: computeSumCents(own.map((declaration) => declaration.totalCents)),
      declarationCount: own.length,
    }))
}

/** Details of a worker at this employer; that somebody looked is written down. @throws NotFound when he never worked here */
export async function readWorker(actor: Actor, workerId: string, now: Date): Promise<WorkerDetails> {
  const { employerId } = requireEmployerActor(actor, toConsult)
  return inReading(actor, async (tx) => {
    const worker = await tx.workers.get(workerId)
    const look = { subjectKind: 'worker', subjectId: workerId, lookedAtWorkerId: workerId } as const
    tx.auditEntries.record({ at: now, action: 'worker.look', ...look })
    const declarations = await tx.declarations.list({ workerIds: [workerId] })
    const views = await readDeclarationViews(tx, declarations)
    const dimonaPeriods = await tx.dimonaPeriods.listOfWorkers(employerId, [workerId])
    return {
      worker,
      declarations: views.filter((view) => view.status !== 'cancelled'),
      cancelled: views.filter((view) => view.status === 'cancelled'),
      drafts: await readDrafts(tx, workerId),
      dimonaPeriods: await readDimonaViews(tx, employerId, dimonaPeriods.toReversed()),
      yearTotals: computeYearTotals(declarations),
      processingCount: declarations.filter((declaration) => declaration.processingVersionId !== null).length,
    }
  })
}
