import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import type { Actor } from '../../domain/actor.ts'
import { type LocalDate, todayInBrussels } from '../../domain/local-date.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { readWagePeriod } from '../draft/read-wage-period.ts'
import { contentOf, repeatQualities } from '../draft/repeat.ts'
import { requireDraftLocked } from '../draft/require-draft.ts'

export interface Repetition {
  transmissionId: string
  /** One worker, whatever his form holds; null: all whose form nobody has touched. */
  lineId: string | null
  /** Of all of them; null leaves what each form holds. */
  calculationDate: LocalDate | null
}

async function listFormer(tx: Transaction, lines: readonly DraftLineRecord[], before: LocalDate) {
  const last = await tx.versions.findLast(
    lines.map(({ worker }) => worker.workerId),
    before,
  )
  const versions = await tx.versions.list([...last.values()].map(({ versionId }) => versionId))
  const byId = new Map(versions.map((version) => [version.versionId, version]))
  return lines.flatMap((line) => {
    const version = byId.get(last.get(line.worker.workerId)?.versionId ?? '')
    return version ? { line, version } : []
  })
}

/**
 * "Comme la dernière fois": category, type and amounts of each worker's newest accepted calculation here that ended before the
 * wage period. They are marked until a person confirms them.
 * @returns how many workers got theirs; those without one are left as they are
 * @throws NotFound, AlreadySent
 */
export async function saveRepeatedWages(
  actor: Actor,
  asked: Repetition,
  now: Date,
): Promise<{ repeatedCount: number }> {
  const { userId, language } = requireEmployerActor(actor, toEnterWages)
  const { transmissionId, lineId, calculationDate } = asked
  return inTransaction(actor, async (tx) => {
    const draft = await requireDraftLocked(tx, transmissionId)
    const { wagePeriod } = await readWagePeriod(tx, draft, todayInBrussels(now))
    if (draft.kind !== 'original' || !wagePeriod) return { repeatedCount: 0 }
    const lines = await tx.draftLines.list(transmissionId)
    const chosen = lines.filter((line) => (lineId === null ? line.entered === null : line.lineId === lineId))
    const found = await listFormer(tx, chosen, wagePeriod.startDate)
    for (const { line, version } of found) {
      const content = repeatQualities(version.calculation, contentOf(line, { wagePeriod, language, calculationDate }))
      const { reason, reasonText } = line
      const change = { ...content, reason, reasonText, editorId: null, repeatedVersionId: version.versionId }
      await tx.draftLines.save(line, change, { userId, now })
    }
    if (found.length > 0) await tx.transmissions.saveTouch(transmissionId, { userId, now })
    return { repeatedCount: found.length }
  })
}
