import { readFactsRows } from '../../db/declaration/facts-rows.ts'
import type { Transaction } from '../../db/transaction.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { Channel } from '../../domain/wage-declaration/version.ts'
import { assembleFacts, type GatheredFacts, readLimits } from './assemble-facts.ts'
import { computeSenderRight, type SenderMoment } from './compute-sender-right.ts'

/** For which sender and workers the facts are gathered, in two questions whatever their number. */
export interface FactsScope extends SenderMoment {
  channel: Channel
  workerIds: readonly string[]
  /** Categories named by the declarations; the employer's own are always there. */
  categoryCodes: readonly string[]
}

/** Everything the rules need about these workers at this employer, now. @throws NotFound without such an employer */
export async function readDeclarationFacts(tx: Transaction, scope: FactsScope): Promise<GatheredFacts> {
  const rows = await readFactsRows(tx, scope)
  if (!rows) throw new NotFound(`no enterprise ${scope.employerId}`)
  const workers = new Map(rows.workers.map((worker) => [worker.workerId, worker]))
  const known = Map.groupBy(rows.known, (each) => each.workerId)
  return assembleFacts({
    employer: rows.employer,
    categories: rows.categories,
    senderRight: computeSenderRight(scope, rows.mandates),
    today: scope.today,
    channel: scope.channel,
    limitsOf: await readLimits(tx, scope.today),
    findWorker: (workerId) => workers.get(workerId),
    listKnown: (workerId) => known.get(workerId) ?? [],
  })
}
