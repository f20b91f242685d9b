import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { type Anomaly, hasBlocking } from '../../domain/anomaly.ts'
import { checkReason } from '../../domain/wage-declaration/reason.ts'
import { checkChange } from '../../domain/wage-declaration/rules/change.ts'
import type { CancellationReason } from '../../domain/wage-declaration/version.ts'
import { holdMandate } from '../actor/hold-mandate.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { readChangeTarget } from '../receipt/read-change-target.ts'
import { recordCancellations } from '../receipt/record-cancellations.ts'

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
    const sent = await recordCancellations(tx, [held], { actor: employer, now, reason, reasonText })
    return { kind: 'received', ...sent }
  })
}
