import { isDeepStrictEqual } from 'node:util'
import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { requireDraftLocked } from '../draft/require-draft.ts'

export interface ConfirmedLine {
  lineId: string
  /** Of the warnings that the tick answers; none takes it away. */
  codes: readonly string[]
}

/** The ticks « Ces données sont justes » of a draft; a line that is no longer there is passed over. @throws NotFound, AlreadySent */
export async function saveConfirmedWarnings(
  actor: Actor,
  { transmissionId, confirmed }: { transmissionId: string; confirmed: readonly ConfirmedLine[] },
  now: Date,
): Promise<void> {
  requireEmployerActor(actor, toEnterWages)
  await inTransaction(actor, async (tx) => {
    await requireDraftLocked(tx, transmissionId)
    const lines = new Map((await tx.draftLines.list(transmissionId)).map((line) => [line.lineId, line]))
    for (const { lineId, codes } of confirmed) {
      const line = lines.get(lineId)
      if (!line || isDeepStrictEqual([...line.confirmedWarnings], [...codes])) continue
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
    }
  })
}
