import type { Transaction } from '../../db/transaction.ts'
import type { EmployerActor } from '../../domain/actor.ts'
import type { DateRange } from '../../domain/local-date.ts'
import type { EnteredWagePeriod } from '../../domain/transmission/draft-view.ts'

export interface DraftBeginning {
  actor: EmployerActor
  entered: EnteredWagePeriod
  parsed: Partial<DateRange>
  /** The version whose calculation is copied. */
  modelVersionId?: string
  /** The first part of a period that was split. */
  continuesId?: string
  now: Date
}

/** Begins a draft of new declarations in the browser, and notes who did: by the model where there is one, else by the dates typed. */
export async function beginDraft(
  tx: Transaction,
  { actor, entered, parsed, modelVersionId, continuesId, now }: DraftBeginning,
): Promise<string> {
  const { employerId, senderId, userId } = actor
  const channel = 'web'
  const transmissionId = await tx.transmissions.saveNew({
    ...{ employerId, senderId, userId, now, channel, kind: 'original' },
    enteredWagePeriod: entered,
    parsedWagePeriod: parsed,
    ...(continuesId && { continuesId }),
  })
  tx.auditEntries.record({
    at: now,
    action: 'transmission.start',
    subjectKind: 'transmission',
    subjectId: transmissionId,
    channel,
    after: modelVersionId ? { modelVersionId } : { ...entered, ...(continuesId && { continuesId }) },
  })
  return transmissionId
}
