import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import type { Actor } from '../../domain/actor.ts'
import { hasBlocking } from '../../domain/anomaly.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import type { ImportedLine, ImportVerdict } from '../../domain/transmission/imported-sheet.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { addLines } from '../draft/add-lines.ts'
import { requireDraftLocked } from '../draft/require-draft.ts'
import { judgeLines } from './judge-lines.ts'

export interface TakingOver {
  transmissionId: string
  importId: string
  lines: readonly ImportedLine[]
  /** Lines with something wrong go into the draft as typed, to be corrected there; else they stay out. */
  isWithWrong: boolean
  /** Of the draft that the preview was made from. */
  revision: number
}

/** `stale`: the draft changed since the preview, which has to be looked at again. */
export type TakenOver = { kind: 'taken'; takenCount: number } | { kind: 'stale' }

interface Taken extends ImportVerdict {
  line: ImportedLine
  workerId: string
}

function selectTaken(
  lines: readonly ImportedLine[],
  verdicts: readonly ImportVerdict[],
  isWithWrong: boolean,
): Taken[] {
  return lines.flatMap((line, place) => {
    const verdict = verdicts[place]
    if (!verdict?.worker || line.isEmpty || line.otherCalculationRows.length > 0 || verdict.inDraft === 'taken')
      return []
    if (!isWithWrong && hasBlocking(verdict.anomalies)) return []
    return [{ ...verdict, line, workerId: verdict.worker.workerId }]
  })
}

/** Who was not chosen in step 2 is added; then all lines get their data in one statement. */
async function writeLines(
  tx: Transaction,
  draft: TransmissionRecord,
  { taken, importId, saved }: { taken: readonly Taken[]; importId: string; saved: { userId: string; now: Date } },
): Promise<void> {
  const { transmissionId } = draft
  const newIds = taken.filter(({ lineId }) => lineId === null).map(({ workerId }) => workerId)
  if (newIds.length > 0) await addLines(tx, draft, { workerIds: newIds, saved })
  if (newIds.length > 0) await tx.draftLines.saveOrderByName(transmissionId)
  const present = new Map((await tx.draftLines.list(transmissionId)).map((line) => [line.worker.workerId, line]))
  const contents = taken.flatMap(({ workerId, line: { entered, wages } }) => {
    const line = present.get(workerId)
    return line ? [{ lineId: line.lineId, revision: line.revision, entered, wages }] : []
  })
  await tx.draftLines.saveMany(contents, importId, saved)
  await tx.transmissions.saveTouch(transmissionId, saved)
}

/**
 * Takes an import over into its draft: the right lines, or all that name a worker with a Dimona. One transaction: all of it or nothing.
 * @throws NotFound, AlreadySent
 */
export async function saveImportedLines(actor: Actor, asked: TakingOver, now: Date): Promise<TakenOver> {
  const { userId, senderId } = requireEmployerActor(actor, toEnterWages)
  const { transmissionId, importId, lines, isWithWrong, revision } = asked
  return inTransaction(actor, async (tx) => {
    const draft = await requireDraftLocked(tx, transmissionId)
    await tx.wageImports.get(transmissionId, importId)
    if (draft.revision !== revision) return { kind: 'stale' }
    const verdicts = await judgeLines(tx, lines, { draft, senderId, today: todayInBrussels(now) })
    const taken = selectTaken(lines, verdicts, isWithWrong)
    if (taken.length === 0) return { kind: 'taken', takenCount: 0 }
    const saved = { userId, now }
    await writeLines(tx, draft, { taken, importId, saved })
    await tx.wageImports.saveTaken(importId, saved)
    tx.auditEntries.record({
      at: now,
      action: 'transmission.import',
      subjectKind: 'transmission',
      subjectId: transmissionId,
      channel: 'web',
      after: { importId, lineCount: taken.length },
    })
    return { kind: 'taken', takenCount: taken.length }
  })
}
