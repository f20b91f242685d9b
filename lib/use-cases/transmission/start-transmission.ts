import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { DateRange } from '../../domain/local-date.ts'
import type { EnteredWagePeriod } from '../../domain/transmission/draft-view.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { beginDraft } from '../draft/begin-draft.ts'

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
  const employer = requireEmployerActor(actor, toEnterWages)
  const { entered, parsed } = change
  return inTransaction(actor, async (tx) => {
    const since = new Date(now.getTime() - DOUBLE_CLICK_SECONDS * 1000)
    const made = { ...employer, kind: 'original' as const, enteredWagePeriod: entered }
    const twin = change.isPosted ? await tx.transmissions.findJustBegun(made, since) : null
    return { transmissionId: twin ?? (await beginDraft(tx, { actor: employer, entered, parsed, now })) }
  })
}
