import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { Actor, EmployerActor } from '../../domain/actor.ts'
import { type Anomaly, hasBlocking } from '../../domain/anomaly.ts'
import { checkReason } from '../../domain/wage-declaration/reason.ts'
import { checkChange } from '../../domain/wage-declaration/rules/change.ts'
import type { CancellationReason } from '../../domain/wage-declaration/version.ts'
import { holdMandate } from '../actor/hold-mandate.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { newTicket } from '../receipt/new-ticket.ts'
import { type HeldTarget, readChangeTarget } from '../receipt/read-change-target.ts'
import { recordReceived } from '../receipt/record-received.ts'

export interface Cancellation {
  declarationId: string
  /** The version the person saw: when another is in force meanwhile, the answer is `stale`. */
  basedOnVersionId: string
  reason: CancellationReason | null
  reasonText: string
}

export type CancellationAnswer =
  | { kind: 'received'; ticket: string; transmissionId: string }
  | { kind: 'refused'; anomalies: readonly Anomaly[] }
  | { kind: 'stale' }

async function send(
  tx: Transaction,
  { declaration, last, changed }: HeldTarget,
  sent: { actor: EmployerActor; now: Date; cancellation: Cancellation },
): Promise<CancellationAnswer> {
  const { employerId, senderId, userId } = sent.actor
  const { reason, reasonText } = sent.cancellation
  const { now } = sent
  const channel = 'web'
  const transmissionId = await tx.transmissions.saveNew({
    employerId,
    senderId,
    userId,
    channel,
    kind: 'cancellation',
    enteredWagePeriod: null,
    parsedWagePeriod: last.calculation.calculationPeriod,
    now,
  })
  const ticket = newTicket()
  await tx.transmissions.saveReceived({ transmissionId, revision: 0 }, { ticket, senderId, userId, now })
  await recordReceived(tx, { transmissionId, employerId, senderId, userId, channel, ticket, now }, [
    {
      workerId: declaration.worker.workerId,
      calculation: last.calculation,
      kind: 'cancellation',
      changed,
      reason,
      reasonText: reason === 'other' ? reasonText.trim() : null,
      confirmedWarnings: [],
    },
  ])
  return { kind: 'received', ticket, transmissionId }
}

/** The version that stood on the screen no longer stands: rule 23 says `changed` or that something is in processing. */
function isStale(anomalies: readonly Anomaly[]): boolean {
  return anomalies.some((anomaly) => anomaly.parameters?.reason === 'changed')
}

/**
 * The bin: sends a cancellation. The declaration leaves lists and totals once it is accepted, and stays readable.
 * @throws NotFound, AccessRefused
 */
export async function cancelDeclaration(
  actor: Actor,
  cancellation: Cancellation,
  now: Date,
): Promise<CancellationAnswer> {
  const employer = requireEmployerActor(actor, toEnterWages)
  const { declarationId, basedOnVersionId, reason, reasonText } = cancellation
  return inTransaction(actor, async (tx) => {
    await holdMandate(tx, employer, now)
    const { worker } = await tx.declarations.get(declarationId)
    await tx.workers.lock([worker.workerId])
    const held = await readChangeTarget(tx, declarationId)
    const target = checkChange(held.target, { kind: 'cancellation', basedOnVersionId })
    if (isStale(target)) return { kind: 'stale' }
    const anomalies = [...target, ...checkReason(reason, reasonText)]
    if (hasBlocking(anomalies)) return { kind: 'refused', anomalies }
    return send(tx, held, { actor: employer, now, cancellation })
  })
}
