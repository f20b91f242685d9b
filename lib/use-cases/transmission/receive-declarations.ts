import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import type { Channel } from '../../domain/wage-declaration/version.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { newTicket } from '../receipt/new-ticket.ts'
import { recordReceived } from '../receipt/record-received.ts'

export interface ReceivedSet {
  channel: Channel
  declarations: readonly { workerId: string; calculation: Calculation; confirmedWarnings?: readonly string[] }[]
}

/**
 * Receives declarations that come ready-made, in one transmission. Nothing is refused here: a channel without a screen is
 * told by the decision, whose rules are the same.
 */
export async function receiveDeclarations(
  actor: Actor,
  received: ReceivedSet,
  now: Date,
): Promise<{ transmissionId: string; ticket: string }> {
  const { employerId, senderId, userId } = requireEmployerActor(actor, toEnterWages)
  const { channel } = received
  return inTransaction(actor, async (tx) => {
    await tx.workers.lock(received.declarations.map(({ workerId }) => workerId))
    const transmissionId = await tx.transmissions.saveNew({
      employerId,
      senderId,
      userId,
      channel,
      kind: 'original',
      enteredWagePeriod: null,
      parsedWagePeriod: {},
      now,
    })
    const ticket = newTicket()
    await tx.transmissions.saveReceived({ transmissionId, revision: 0 }, { ticket, senderId, userId, now })
    const declarations = received.declarations.map(({ workerId, calculation, confirmedWarnings = [] }) => ({
      workerId,
      calculation,
      confirmedWarnings,
      kind: 'original' as const,
      changed: null,
      reason: null,
      reasonText: null,
    }))
    await recordReceived(tx, { transmissionId, employerId, senderId, userId, channel, ticket, now }, declarations)
    return { transmissionId, ticket }
  })
}
