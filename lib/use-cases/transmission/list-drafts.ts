import { inReading, type Transaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { Actor } from '../../domain/actor.ts'
import { type LocalDate, todayInBrussels } from '../../domain/local-date.ts'
import type { DraftEntry } from '../../domain/transmission/draft-view.ts'
import { nextStep } from '../../domain/transmission/steps.ts'
import { readCalculation } from '../../domain/wage-declaration/complete-draft.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { readWagePeriodJudge } from '../draft/read-wage-period.ts'
import { summarizeDraft } from '../draft/summarize-draft.ts'

/** Drafts beyond this number are old ones: the home page is no archive. */
const LISTED_DRAFTS = 20

/** Drafts of the employer, whoever began them, last saved first. */
export async function listDrafts(actor: Actor, now: Date): Promise<readonly DraftEntry[]> {
  const { employerId, senderId } = requireEmployerActor(actor, toEnterWages)
  return inReading(actor, async (tx) => {
    const drafts = await tx.transmissions.listDrafts(LISTED_DRAFTS)
    if (drafts.length === 0) return []
    const lines = await tx.draftLines.listOfDrafts(drafts.map((draft) => draft.transmissionId))
    const today = todayInBrussels(now)
    const linesOf = Map.groupBy(lines, (line) => line.transmissionId)
    const completeIds = await listCompleteLines(tx, linesOf, { employerId, senderId, today })
    const judge = await readWagePeriodJudge(tx, today)
    const names = await tx.workers.listFullNames(drafts.map((draft) => draft.startedByUserId))
    return drafts.map((draft) => {
      const own = linesOf.get(draft.transmissionId) ?? []
      const { wagePeriod } = judge(draft)
      const first = own[0]?.worker
      return {
        transmissionId: draft.transmissionId,
        kind: draft.kind,
        wagePeriod,
        enteredWagePeriod: draft.enteredWagePeriod,
        workerCount: own.length,
        firstWorkerName: first ? `${first.givenName} ${first.familyName}` : null,
        startedByName: names.get(draft.startedByUserId ?? '') ?? '',
        savedAt: draft.savedAt,
        step: nextStep({
          kind: draft.kind,
          wagePeriod,
          lines: own.map(({ lineId }) => ({ isComplete: completeIds.has(lineId) })),
        }),
      }
    })
  })
}

/**
 * The complete lines of drafts whose step depends on it. A draft with a line that lacks something stops at its wages whatever the
 * others hold: of its workers nothing more is read, and its lines are not judged.
 */
async function listCompleteLines(
  tx: Transaction,
  linesOf: ReadonlyMap<string, readonly DraftLineRecord[]>,
  { employerId, senderId, today }: { employerId: string; senderId: string; today: LocalDate },
): Promise<ReadonlySet<string>> {
  const lines = [...linesOf.values()].filter((own) => own.every(({ wages }) => readCalculation(wages) !== null)).flat()
  const summaries = await summarizeDraft(tx, { employerId, channel: 'web' }, { lines, senderId, today })
  return new Set(summaries.filter(({ isComplete }) => isComplete).map(({ lineId }) => lineId))
}
