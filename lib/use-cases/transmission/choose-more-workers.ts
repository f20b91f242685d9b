import type { Actor } from '../../domain/actor.ts'
import type { Outcome } from '../../domain/anomaly.ts'

export async function chooseMoreWorkers(
  actor: Actor,
  transmissionId: string,
  workerIds: readonly string[],
  now: Date,
): Promise<Outcome<{ firstLineId: string }>> {
  throw new Error('not written yet')
}
