import type { Actor } from '../../domain/actor.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import type { Channel } from '../../domain/wage-declaration/version.ts'

export interface ReceivedSet {
  channel: Channel
  declarations: readonly { workerId: string; calculation: Calculation; confirmedWarnings?: readonly string[] }[]
}

export async function receiveDeclarations(
  actor: Actor,
  received: ReceivedSet,
  now: Date,
): Promise<{ transmissionId: string; ticket: string }> {
  throw new Error('not written yet')
}
