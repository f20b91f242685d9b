import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'
import type { AuditAction } from '../../domain/audit/audit-action.ts'
import type { OptionalMail } from '../../domain/optional-mail.ts'
import { NotFound } from '../../domain/refusal.ts'
import { openStopToken } from './stop-token.ts'

const system: SystemActor = { actingAs: 'system' }

const actions: Record<OptionalMail, AuditAction> = {
  counterAlerts: 'counter.chooseAlerts',
  digest: 'toDo.chooseDigest',
  eBoxNotice: 'eBox.chooseNotice',
}

/** @returns whether it was sent until now */
const stop: Record<OptionalMail, (tx: Transaction, userId: string, now: Date) => Promise<boolean>> = {
  counterAlerts: async (tx, workerId, now) => {
    const choice = await tx.counterNotices.getChoice(workerId)
    if (choice.isMailed) await tx.counterNotices.saveChoice(workerId, { ...choice, isMailed: false }, now)
    return choice.isMailed
  },
  digest: (tx, userId) => tx.toDoDigests.saveStopped(userId),
  eBoxNotice: (tx, userId) => tx.eBoxNotices.saveStopped(userId),
}

/**
 * Ends a mail for whoever holds its address, signed in or not; what is ended already stays so.
 * @throws NotFound for an address that no mail has
 */
export async function cancelOptionalMail(token: string, now: Date): Promise<void> {
  const stoppable = await openStopToken(token)
  if (!stoppable) throw new NotFound('no mail has this address')
  const { mail, userId } = stoppable
  await inTransaction(system, async (tx) => {
    if (!(await stop[mail](tx, userId, now))) return
    tx.auditEntries.record({
      at: now,
      action: actions[mail],
      subjectKind: mail === 'counterAlerts' ? 'counter' : 'user',
      subjectId: userId,
      employerId: null,
      after: { isMailed: false },
    })
  })
}
