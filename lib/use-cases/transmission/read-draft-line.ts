import type { LastVersion } from '../../db/declaration/versions.ts'
import { inReading, type Transaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import type { Actor } from '../../domain/actor.ts'
import { type DateRange, todayInBrussels } from '../../domain/local-date.ts'
import { computeCategoryChoices } from '../../domain/transmission/category-choices.ts'
import type { DraftLineView } from '../../domain/transmission/draft-view.ts'
import { computeWholeRange } from '../../domain/wage-declaration/partial-calculation.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { enterNothingYet } from '../draft/prefill.ts'
import { readFirstReceived } from '../draft/read-first-received.ts'
import { readWagePeriod } from '../draft/read-wage-period.ts'
import { requireDraft } from '../draft/require-draft.ts'
import { factsOfLine, readDraftFacts, summarizeLine } from '../draft/summarize-lines.ts'

async function readCorrection(tx: Transaction, line: DraftLineRecord): Promise<DraftLineView['correction']> {
  const { declarationId, basedOnVersionId, reason, reasonText } = line
  if (declarationId === null || basedOnVersionId === null) return null
  const [version] = await tx.versions.list([basedOnVersionId])
  if (!version) return null
  return { declarationId, basedOnVersionId, reason, reasonText: reasonText ?? '', before: version.calculation }
}

/** What could be repeated: nothing in a correction, which has its own former version. */
async function readLast(
  tx: Transaction,
  { kind }: Pick<TransmissionRecord, 'kind'>,
  { workerIds, wagePeriod }: { workerIds: readonly string[]; wagePeriod: DateRange | null },
): Promise<Map<string, LastVersion>> {
  return kind === 'original' && wagePeriod ? tx.versions.findLast(workerIds, wagePeriod.startDate) : new Map()
}

/** The wage form of one worker: as typed, or prefilled while nobody saved it. @throws NotFound or AlreadySent */
export async function readDraftLine(actor: Actor, lineId: string, now: Date): Promise<DraftLineView> {
  const { senderId, language } = requireEmployerActor(actor, toEnterWages)
  const today = todayInBrussels(now)
  return inReading(actor, async (tx) => {
    const line = await tx.draftLines.get(lineId)
    const draft = await requireDraft(tx, line.transmissionId)
    const { wagePeriod } = await readWagePeriod(tx, draft, today)
    const lines = await tx.draftLines.list(draft.transmissionId)
    const gathered = await readDraftFacts(tx, draft, { lines, senderId, today })
    const received = await readFirstReceived(tx, line.declarationId === null ? [] : [line.declarationId])
    const firstReceivedDate = received.get(line.declarationId ?? '')
    const facts = factsOfLine(line, gathered, { firstReceivedDate, wagePeriod })
    const range: DateRange | null = computeWholeRange(line.wages?.calculationPeriod ?? {}) ?? wagePeriod
    const categories = computeCategoryChoices(gathered.employer, gathered.categories, range)
    const untouched = lines.filter(({ entered }) => entered === null)
    const last = await readLast(tx, draft, {
      workerIds: [line, ...untouched].map(({ worker }) => worker.workerId),
      wagePeriod,
    })
    return {
      ...summarizeLine(line, facts, wagePeriod),
      transmissionId: draft.transmissionId,
      revision: line.revision,
      savedAt: line.savedAt,
      savedByName: line.savedByName,
      entered: line.entered ?? enterNothingYet(wagePeriod, categories, language),
      wagePeriod,
      categories,
      former: last.get(line.worker.workerId) ?? null,
      repeatableCount: untouched.filter(({ worker }) => last.has(worker.workerId)).length,
      correction: await readCorrection(tx, line),
    }
  })
}
