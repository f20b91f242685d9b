import { inReading, type Transaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { Actor } from '../../domain/actor.ts'
import { computeSumCents } from '../../domain/euro-cents.ts'
import { type DateRange, todayInBrussels, yearOf } from '../../domain/local-date.ts'
import { computeCategoryChoices } from '../../domain/transmission/category-choices.ts'
import type { DraftLineView } from '../../domain/transmission/draft-view.ts'
import type { DeclarationFacts } from '../../domain/wage-declaration/facts.ts'
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

function computeYearTotal({ otherDeclarations }: DeclarationFacts, year: number) {
  const counted = otherDeclarations.filter(
    (other) => other.isAccepted && yearOf(other.calculation.calculationPeriod.startDate) === year,
  )
  return computeSumCents(counted.map((other) => other.totalCents))
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
    const facts = factsOfLine(line, gathered, received.get(line.declarationId ?? ''))
    const range: DateRange | null = computeWholeRange(line.wages?.calculationPeriod ?? {}) ?? wagePeriod
    const categories = computeCategoryChoices(gathered.employer, gathered.categories, range)
    const year = yearOf(range?.startDate ?? today)
    return {
      ...summarizeLine(line, facts),
      transmissionId: draft.transmissionId,
      revision: line.revision,
      savedAt: line.savedAt,
      savedByName: line.savedByName,
      entered: line.entered ?? enterNothingYet(wagePeriod, categories, language),
      wagePeriod,
      categories,
      correction: await readCorrection(tx, line),
      yearTotalCents: computeYearTotal(facts, year),
      year,
    }
  })
}
