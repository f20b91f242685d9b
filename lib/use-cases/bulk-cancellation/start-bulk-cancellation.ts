import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { BULK_LIMIT } from '../../domain/bulk-cancellation/bulk-cancellation.ts'
import { NotFound } from '../../domain/refusal.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { readDeclarationViews } from '../declaration/read-declaration-views.ts'

/**
 * Keeps what was ticked, each declaration in the version that it shows now; nothing is cancelled yet. The question that follows has an
 * address of its own, so that it may be long, and be answered once.
 * @throws NotFound when one of them is unknown or another employer's, or when there are none or too many
 */
export async function startBulkCancellation(
  actor: Actor,
  declarationIds: readonly string[],
  now: Date,
): Promise<{ bulkId: string }> {
  const { employerId, userId } = requireEmployerActor(actor, toEnterWages)
  const wanted = [...new Set(declarationIds)]
  if (wanted.length === 0 || wanted.length > BULK_LIMIT) throw new NotFound('none, or more than can be looked through')
  return inTransaction(actor, async (tx) => {
    const views = await readDeclarationViews(tx, await tx.declarations.list({ declarationIds: wanted }))
    if (views.length < wanted.length) throw new NotFound('one of the declarations')
    const chosen = views.map(({ declarationId, shown }) => ({ declarationId, versionId: shown.versionId }))
    return { bulkId: await tx.bulkCancellations.saveNew({ employerId, userId, chosen, now }) }
  })
}
