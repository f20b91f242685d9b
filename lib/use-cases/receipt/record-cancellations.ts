import type { Transaction } from '../../db/transaction.ts'
import type { EmployerActor } from '../../domain/actor.ts'
import type { CancellationReason } from '../../domain/wage-declaration/version.ts'
import { newTicket } from './new-ticket.ts'
import type { HeldTarget } from './read-change-target.ts'
import { recordReceived } from './record-received.ts'

/** From the first day of a calculation to the last one of any. */
function computeWholeDays(targets: readonly HeldTarget[]) {
  const days = targets.flatMap(({ last }) => Object.values(last.calculation.calculationPeriod)).sort()
  const [startDate, endDate] = [days[0], days.at(-1)]
  return startDate && endDate ? { startDate, endDate } : {}
}

/**
 * The cancellation of declarations that are held and that rule 23 lets be cancelled, in one transmission: one ticket, one message. The caller
 * holds the workers' locks.
 */
export async function recordCancellations(
  tx: Transaction,
  targets: readonly HeldTarget[],
  sent: { actor: EmployerActor; now: Date; reason: CancellationReason | null; reasonText: string },
): Promise<{ ticket: string; transmissionId: string }> {
  const { employerId, senderId, userId } = sent.actor
  const { now, reason, reasonText } = sent
  const channel = 'web'
  const transmissionId = await tx.transmissions.saveNew({
    employerId,
    senderId,
    userId,
    channel,
    kind: 'cancellation',
    enteredWagePeriod: null,
    parsedWagePeriod: computeWholeDays(targets),
    now,
  })
  const ticket = newTicket()
  await tx.transmissions.saveReceived({ transmissionId, revision: 0 }, { ticket, senderId, userId, now })
  const declarations = targets.map(({ declaration, last, changed }) => ({
    workerId: declaration.worker.workerId,
    calculation: last.calculation,
    kind: 'cancellation' as const,
    changed,
    reason,
    reasonText: reason === 'other' ? reasonText.trim() : null,
    confirmedWarnings: [],
  }))
  await recordReceived(tx, { transmissionId, employerId, senderId, userId, channel, ticket, now }, declarations)
  return { ticket, transmissionId }
}
