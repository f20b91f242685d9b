import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { DateRange } from '../../domain/local-date.ts'
import type { EnteredWagePeriod } from '../../domain/transmission/draft-view.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'

/** Wizard step 1: as typed, and the dates that could be read of it. */
export interface WagePeriodChange {
  entered: EnteredWagePeriod
  parsed: Partial<DateRange>
  /** Posted by a form, which a double click sends twice: the second time finds the draft of the first. */
  isPosted?: boolean
}

/** The same dates sent again so soon are a double click or a reload, not a second transmission [ours]. */
const DOUBLE_CLICK_SECONDS = 5

/** Begins a draft: saving is never refused, only submitting is. */
export async function startTransmission(
  actor: Actor,
  change: WagePeriodChange,
  now: Date,
): Promise<{ transmissionId: string }> {
  const { employerId, senderId, userId } = requireEmployerActor(actor, toEnterWages)
  const made = {
    employerId,
    senderId,
    userId,
    channel: 'web',
    kind: 'original',
    enteredWagePeriod: change.entered,
    parsedWagePeriod: change.parsed,
    now,
  } as const
  return inTransaction(actor, async (tx) => {
    const since = new Date(now.getTime() - DOUBLE_CLICK_SECONDS * 1000)
    const twin = change.isPosted ? await tx.transmissions.findJustBegun(made, since) : null
    if (twin) return { transmissionId: twin }
    const transmissionId = await tx.transmissions.saveNew(made)
    tx.auditEntries.record({
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
