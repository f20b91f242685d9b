import type { Actor } from '../../domain/actor.ts'
import type { EligibleWorker } from '../../domain/transmission/draft-view.ts'

export async function listEligibleWorkers(
  actor: Actor,
  transmissionId: string,
  now: Date,
): Promise<readonly EligibleWorker[]> {
  throw new Error('not written yet')
}
