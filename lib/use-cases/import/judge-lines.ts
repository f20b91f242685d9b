import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import { listEligibleIds } from '../../db/worker/eligible-workers.ts'
import type { Anomaly } from '../../domain/anomaly.ts'
import { parseSsin, type SsinSettings } from '../../domain/identifiers/ssin.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import type { ImportedLine, ImportVerdict } from '../../domain/transmission/imported-sheet.ts'
import { readWagePeriod } from '../draft/read-wage-period.ts'
import { factsOfLine, readDraftFacts, summarizeLine } from '../draft/summarize-lines.ts'

interface Scope {
  draft: TransmissionRecord
  senderId: string
  today: LocalDate
}

/** What the numbers of the lines lead to. */
interface NamedWorkers {
  refusals: ReadonlyMap<ImportedLine, Anomaly>
  workers: ReadonlyMap<ImportedLine, WorkerName>
}

/**
 * Whom the numbers name, among those with a Dimona here in the wage period: of anybody else nothing is told, not even that he exists.
 */
async function nameWorkers(tx: Transaction, lines: readonly ImportedLine[], scope: Scope): Promise<NamedWorkers> {
  const settings: SsinSettings = { syntheticPeople: tx.legalParameters.syntheticPeople, today: scope.today }
  const parsed = lines.map((line) => ({ line, outcome: parseSsin(line.ssinText, settings) }))
  const refused = parsed.flatMap(({ line, outcome }) => (outcome.ok ? [] : [[line, outcome.anomalies[0]] as const]))
  const numbers = parsed.flatMap(({ line, outcome }) => (outcome.ok ? [[line, outcome.value.ssin] as const] : []))
  const { wagePeriod } = await readWagePeriod(tx, scope.draft, scope.today)
  const ids = await tx.workers.listIds(numbers.map(([, ssin]) => ssin))
  const { employerId } = scope.draft
  const eligible = wagePeriod ? await listEligibleIds(tx, { employerId, wagePeriod }, [...ids.values()]) : []
  const names = new Map((await tx.workers.listNames(eligible)).map((name) => [name.workerId, name]))
  return {
    refusals: new Map(refused.flatMap(([line, anomaly]) => (anomaly ? [[line, anomaly]] : []))),
    workers: new Map(
      numbers.flatMap(([line, ssin]) => {
        const name = names.get(ids.get(ssin) ?? '')
        return name ? [[line, name]] : []
      }),
    ),
  }
}

/** The line as it will be once the data are in it. */
function takenInto(line: DraftLineRecord | undefined, worker: WorkerName, imported: ImportedLine): DraftLineRecord {
  const content = {
    entered: imported.entered,
    wages: imported.wages,
    confirmedWarnings: [],
    repeatedPeriod: null,
    repeatedGroup: null,
  }
  const nothing = { declarationId: null, basedOnVersionId: null, reason: null, reasonText: null, editorId: null }
  const unsaved = { lineId: '', transmissionId: '', position: 0, revision: 0, savedByUserId: null, savedByName: '' }
  return { ...nothing, ...unsaved, savedAt: new Date(0), worker, ...line, ...content }
}

function inDraft(line: DraftLineRecord | undefined, imported: ImportedLine): ImportVerdict['inDraft'] {
  if (!line?.entered) return 'nothing'
  return isDeepStrictEqual(line.entered, imported.entered) ? 'taken' : 'replacing'
}

/** What the rules say of each line, in the same order, and whom it is about. */
export async function judgeLines(
  tx: Transaction,
  lines: readonly ImportedLine[],
  scope: Scope,
): Promise<ImportVerdict[]> {
  const { refusals, workers } = await nameWorkers(tx, lines, scope)
  const present = await tx.draftLines.list(scope.draft.transmissionId)
  const lineOf = new Map(present.map((line) => [line.worker.workerId, line]))
  const records = new Map(
    [...workers].map(([line, worker]) => [line, takenInto(lineOf.get(worker.workerId), worker, line)]),
  )
  const facts = await readDraftFacts(tx, scope.draft, { ...scope, lines: [...records.values()] })
  return lines.map((line) => {
    const worker = workers.get(line) ?? null
    const known = lineOf.get(worker?.workerId ?? '')
    const record = records.get(line)
    return {
      worker,
      lineId: known?.lineId ?? null,
      inDraft: inDraft(known, line),
      refusal: refusals.get(line) ?? null,
      anomalies: record ? summarizeLine(record, factsOfLine(record, facts)).anomalies : [],
    }
  })
}
