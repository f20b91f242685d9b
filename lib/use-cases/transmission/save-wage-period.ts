import type { Actor } from '../../domain/actor.ts'
import type { WagePeriodChange } from './start-transmission.ts'

export async function saveWagePeriod(
  actor: Actor,
  transmissionId: string,
  change: WagePeriodChange,
  now: Date,
): Promise<void> {
  throw new Error('not written yet')
}
