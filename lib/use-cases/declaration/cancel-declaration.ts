import type { Actor } from '../../domain/actor.ts'
import type { Anomaly } from '../../domain/anomaly.ts'
import type { CancellationReason } from '../../domain/wage-declaration/version.ts'

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

export async function cancelDeclaration(
  actor: Actor,
  cancellation: Cancellation,
  now: Date,
): Promise<CancellationAnswer> {
  throw new Error('not written yet')
}
