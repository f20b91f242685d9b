import { inReading } from '../../db/transaction.ts'
import { readEligible } from '../../db/worker/eligible-workers.ts'
import type { Actor } from '../../domain/actor.ts'
import { type DateRange, todayInBrussels } from '../../domain/local-date.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { readWagePeriod } from '../draft/read-wage-period.ts'
import { requireDraft } from '../draft/require-draft.ts'

/** As many as an import takes rows (reliability: R11). */
const MOST = 20_000

/** Whom a sheet for this draft is about: those who were chosen, else those with a Dimona in the wage period. @throws NotFound, AlreadySent */
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
    if (lines.length > 0 || !wagePeriod) return { workers: lines.map(({ worker }) => worker), wagePeriod }
    const scope = { employerId: draft.employerId, wagePeriod }
    const { workers } = await readEligible(tx, scope, { position: null, limit: MOST })
    return { workers, wagePeriod }
  })
}
