import { inReading, type Transaction } from '../../db/transaction.ts'
import { readEligible } from '../../db/worker/eligible-workers.ts'
import type { Actor } from '../../domain/actor.ts'
import { type DateRange, todayInBrussels } from '../../domain/local-date.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { readWagePeriod } from '../draft/read-wage-period.ts'
import { requireDraft } from '../draft/require-draft.ts'

interface Scope {
  employerId: string
  wagePeriod: DateRange | null
}

async function listEligible(tx: Transaction, { wagePeriod, employerId }: Scope): Promise<readonly WorkerName[]> {
  if (!wagePeriod) return []
  return (await readEligible(tx, { employerId, wagePeriod }, { position: null, limit: MOST })).workers
}

/** As many as an import takes rows (reliability: R11). */
const MOST = 20_000

/**
 * Whom a sheet for this draft is about: those who were chosen, else those with a Dimona in the wage period. Their names and numbers leave the
 * portal with it, which is written down.
 * @throws NotFound, AlreadySent
 */
export async function listImportableWorkers(
  actor: Actor,
  transmissionId: string,
  now: Date,
): Promise<{ workers: readonly WorkerName[]; wagePeriod: DateRange | null }> {
  requireEmployerActor(actor, toEnterWages)
  return inReading(actor, async (tx) => {
    const draft = await requireDraft(tx, transmissionId)
    const { wagePeriod } = await readWagePeriod(tx, draft, todayInBrussels(now))
    const lines = await tx.draftLines.list(transmissionId)
    const chosen = lines.map(({ worker }) => worker)
    const scope = { employerId: draft.employerId, wagePeriod }
    const workers = chosen.length > 0 ? chosen : await listEligible(tx, scope)
    const fact = {
      action: 'transmission.takeTemplate',
      subjectKind: 'transmission',
      subjectId: transmissionId,
    } as const
    tx.auditEntries.record({ at: now, ...fact, after: { workers: workers.length } })
    return { workers, wagePeriod }
  })
}
