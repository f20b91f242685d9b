import { inTransaction } from '../../db/transaction.ts'
import { type SignedInActor, WAGE_DATA_LEVEL } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { AccessRefused } from '../../domain/refusal.ts'
import { toEnterWages } from '../actor/require.ts'

/**
 * Whether this person gets the weekly mail from now on. To ask for it wants what the list itself wants; to end it wants nothing.
 * @throws AccessRefused without an employer of his own for whom he enters wages, or with too weak a key
 */
export async function saveDigestChoice(
  actor: SignedInActor,
  { isMailed }: { isMailed: boolean },
  now: Date,
): Promise<void> {
  const { permissions } = toEnterWages
  await inTransaction(actor, async (tx) => {
    const before = await tx.toDoDigests.findChoice(actor.userId, { permissions, date: todayInBrussels(now) })
    if (isMailed && !before) throw new AccessRefused({ need: 'permission', permissions })
    if (isMailed && actor.level < WAGE_DATA_LEVEL) throw new AccessRefused({ need: 'level', level: WAGE_DATA_LEVEL })
    if (before?.isMailed === isMailed) return
    await tx.toDoDigests.saveChoice(actor.userId, isMailed ? now : null)
    tx.auditEntries.record({
      at: now,
      action: 'toDo.chooseDigest',
      subjectKind: 'user',
      subjectId: actor.userId,
      after: { isMailed },
    })
  })
}
