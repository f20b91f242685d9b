import { parseCursor, toPage } from '../../db/keyset.ts'
import { inReading, type Transaction } from '../../db/transaction.ts'
import { countEligible, type EligibleScope, readEligible } from '../../db/worker/eligible-workers.ts'
import type { Actor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { type EligiblePage, type EligibleQuery, TICKED_AT_ONCE } from '../../domain/transmission/eligible-page.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { describeEligible } from '../draft/describe-eligible.ts'
import { readWagePeriod } from '../draft/read-wage-period.ts'
import { requireDraft } from '../draft/require-draft.ts'

/** More boxes than this on one page help nobody: the others are searched [ours]. */
const LISTED_AT_ONCE = 200
const PAGE_SIZE = 50

const nobody: EligiblePage = {
  workers: [],
  eligibleCount: 0,
  isPaged: false,
  totalCount: 0,
  previousCursor: null,
  nextCursor: null,
}

const pageSizeOf = ({ isToTick }: EligibleQuery) => (isToTick ? TICKED_AT_ONCE : PAGE_SIZE)

async function readPage(tx: Transaction, scope: EligibleScope, query: EligibleQuery, chosen: ReadonlySet<string>) {
  const eligibleCount = await countEligible(tx, scope)
  const isPaged = eligibleCount > LISTED_AT_ONCE
  if (isPaged && query.isWhole) return { ...nobody, eligibleCount, isPaged }
  const position = isPaged && !query.isToTick ? parseCursor(query.cursor, 1) : null
  const limit = isPaged ? pageSizeOf(query) : LISTED_AT_ONCE
  const { search, workerId } = isPaged ? query : {}
  const asked = { ...(search && { search }), ...(workerId && { workerId }), position, limit: limit + 1 }
  const found = await readEligible(tx, scope, asked)
  if (query.isToTick && found.totalCount > TICKED_AT_ONCE) return { ...nobody, eligibleCount, isPaged }
  const { rows, ...cursors } = toPage(found.workers, limit, position, (worker) => [worker.workerId])
  const workers = await describeEligible(tx, scope, { workers: rows, chosen })
  return { workers, eligibleCount, isPaged, totalCount: found.totalCount, ...cursors }
}

/** Wizard step 2: who can be chosen, by name; empty when nobody has a Dimona in the wage period. */
export async function listEligibleWorkers(
  actor: Actor,
  transmissionId: string,
  query: EligibleQuery,
  now: Date,
): Promise<EligiblePage> {
  requireEmployerActor(actor, toEnterWages)
  return inReading(actor, async (tx) => {
    const draft = await requireDraft(tx, transmissionId)
    const lines = await tx.draftLines.list(transmissionId)
    const { wagePeriod } = await readWagePeriod(tx, draft, todayInBrussels(now))
    if (!wagePeriod) return nobody
    const chosen = new Set(lines.map((line) => line.worker.workerId))
    return readPage(tx, { employerId: draft.employerId, wagePeriod }, query, chosen)
  })
}
