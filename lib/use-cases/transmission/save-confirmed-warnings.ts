import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { requireLineLocked } from '../draft/require-draft.ts'

/** The tick « Ces données sont justes », with the codes of the warnings it answers; an empty list takes it away. */
export async function saveConfirmedWarnings(
  actor: Actor,
  lineId: string,
  codes: readonly string[],
  now: Date,
): Promise<void> {
  requireEmployerActor(actor, toEnterWages)
  await inTransaction(actor, async (tx) => {
    const { line } = await requireLineLocked(tx, lineId)
    await tx.draftLines.saveConfirmedWarnings(lineId, codes)
    tx.auditEntries.record({
      at: now,
      action: 'draftLine.confirmWarnings',
      subjectKind: 'draftLine',
      subjectId: lineId,
      channel: 'web',
      before: { codes: [...line.confirmedWarnings] },
      after: { codes: [...codes] },
    })
  })
}
