import type { Actor } from '../../domain/actor.ts'
import type { DateRange } from '../../domain/local-date.ts'
import type { EnteredWagePeriod } from '../../domain/transmission/draft-view.ts'

/** Wizard step 1: as typed, and the dates that could be read of it. */
export interface WagePeriodChange {
  entered: EnteredWagePeriod
  parsed: Partial<DateRange>
}

/** Begins a draft: saving is never refused, only submitting is. */
export async function startTransmission(
  actor: Actor,
  change: WagePeriodChange,
  now: Date,
): Promise<{ transmissionId: string }> {
  throw new Error('not written yet')
}
