import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { requireDraftLocked } from '../draft/require-draft.ts'
import type { WagePeriodChange } from './start-transmission.ts'

/** Keeps what was typed in step 1, right or wrong. Workers already chosen and their wages stay. */
export async function saveWagePeriod(
  actor: Actor,
  transmissionId: string,
  change: WagePeriodChange,
  now: Date,
): Promise<void> {
  const { userId } = requireEmployerActor(actor, toEnterWages)
  await inTransaction(actor, async (tx) => {
    await requireDraftLocked(tx, transmissionId)
    await tx.transmissions.saveWagePeriod(transmissionId, change, { userId, now })
  })
}
