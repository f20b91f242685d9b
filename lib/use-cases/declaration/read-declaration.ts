import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { DeclarationView } from '../../domain/overview/overview.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'
import { readDeclarationViews } from './read-declaration-views.ts'

/** That somebody looked is written down. @throws NotFound */
export async function readDeclaration(
  actor: Actor,
  declarationId: string,
  now: Date,
): Promise<DeclarationView & { worker: WorkerName }> {
  requireEmployerActor(actor, toConsult)
  return inReading(actor, async (tx) => {
    const declaration = await tx.declarations.get(declarationId)
    const [view] = await readDeclarationViews(tx, [declaration])
    if (!view) throw new NotFound(`declaration ${declarationId} has no version`)
    tx.auditEntries.record({
      at: now,
      action: 'declaration.look',
      subjectKind: 'declaration',
      subjectId: declarationId,
      lookedAtWorkerId: declaration.worker.workerId,
    })
    return { ...view, worker: declaration.worker }
  })
}
