import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import type { DraftEntry } from '../../domain/transmission/draft-view.ts'
import { nextStep } from '../../domain/transmission/steps.ts'
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
    const summaries = await summarizeDraft(tx, { employerId, channel: 'web' }, { lines, senderId, today })
    const judge = await readWagePeriodJudge(tx, today)
    const transmissionOf = new Map(lines.map((line) => [line.lineId, line.transmissionId]))
    const names = await tx.workers.listFullNames(drafts.map((draft) => draft.startedByUserId))
    return drafts.map((draft) => {
      const own = summaries.filter((line) => transmissionOf.get(line.lineId) === draft.transmissionId)
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
        step: nextStep({ kind: draft.kind, wagePeriod, lines: own }),
      }
    })
  })
}
