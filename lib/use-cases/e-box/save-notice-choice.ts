import { inTransaction } from '../../db/transaction.ts'
import type { SignedInActor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { AccessRefused } from '../../domain/refusal.ts'
import { toReadEBox } from '../actor/require.ts'

/**
 * Whether this person is mailed about messages nobody opened, from now on. To ask for it wants what the e-Box itself wants, to end it
 * nothing.
 * @throws AccessRefused to whoever opens no e-Box
 */
export async function saveNoticeChoice(
  actor: SignedInActor,
  { isMailed }: { isMailed: boolean },
  now: Date,
): Promise<void> {
  await inTransaction(actor, async (tx) => {
    const before = await tx.eBoxNotices.findChoice(actor.userId, todayInBrussels(now))
    if (isMailed && !before) throw new AccessRefused({ need: 'permission', permissions: toReadEBox.permissions })
    if (before?.isMailed === isMailed) return
    await tx.eBoxNotices.saveChoice(actor.userId, isMailed ? now : null)
    tx.auditEntries.record({
      at: now,
      action: 'eBox.chooseNotice',
      subjectKind: 'user',
      subjectId: actor.userId,
      after: { isMailed },
    })
  })
}
