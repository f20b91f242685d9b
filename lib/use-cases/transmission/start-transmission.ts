import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { DateRange } from '../../domain/local-date.ts'
import type { EnteredWagePeriod } from '../../domain/transmission/draft-view.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'

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
  const { employerId, senderId, userId } = requireEmployerActor(actor, toEnterWages)
  return inTransaction(actor, async (tx) => {
    const transmissionId = await tx.transmissions.saveNew({
      employerId,
      senderId,
      userId,
      channel: 'web',
      kind: 'original',
      enteredWagePeriod: change.entered,
      parsedWagePeriod: change.parsed,
      now,
    })
    await tx.auditEntries.record({
      at: now,
      action: 'transmission.start',
      subjectKind: 'transmission',
      subjectId: transmissionId,
      channel: 'web',
      after: { ...change.entered },
    })
    return { transmissionId }
  })
}
