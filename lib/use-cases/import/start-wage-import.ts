import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { ImportedSheet } from '../../domain/transmission/imported-sheet.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { requireDraftLocked } from '../draft/require-draft.ts'

/** As many as one draft keeps: who tries a hundred files has another problem [ours]. */
const MOST_OF_A_DRAFT = 100

export interface HandedIn {
  sheet: ImportedSheet
  /** SHA-256 of the bytes, in hexadecimal. */
  contentDigest: string
}

/**
 * Keeps what was handed in beside the draft, of which nothing changes yet.
 * @throws NotFound, AlreadySent; NotFound for a correction too, which is of one declaration
 */
export async function startWageImport(
  actor: Actor,
  transmissionId: string,
  handedIn: HandedIn,
  now: Date,
): Promise<{ importId: string }> {
  const { userId } = requireEmployerActor(actor, toEnterWages)
  return inTransaction(actor, async (tx) => {
    const draft = await requireDraftLocked(tx, transmissionId)
    if (draft.kind !== 'original') throw new NotFound('a correction takes no import')
    await tx.wageImports.removeOldest(transmissionId, MOST_OF_A_DRAFT - 1)
    const { employerId } = draft
    return { importId: await tx.wageImports.saveNew({ transmissionId, employerId, ...handedIn, userId, now }) }
  })
}
