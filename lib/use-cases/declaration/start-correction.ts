import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { Actor, EmployerActor } from '../../domain/actor.ts'
import { hasBlocking, type Outcome } from '../../domain/anomaly.ts'
import { checkChange, computeChangeKind } from '../../domain/wage-declaration/rules/change.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { enterCalculation, understandCalculation } from '../draft/prefill.ts'
import { type HeldTarget, readChangeTarget } from '../receipt/read-change-target.ts'

interface CorrectionDraft {
  transmissionId: string
  lineId: string
}

/** A draft that holds the calculation as it stands, ready to be changed. */
async function saveCorrectionDraft(
  tx: Transaction,
  { declaration, last }: HeldTarget,
  { actor, now }: { actor: EmployerActor; now: Date },
): Promise<CorrectionDraft> {
  const { employerId, senderId, userId, language } = actor
  const { calculation, versionId } = last
  const entered = enterCalculation(calculation, language)
  const transmissionId = await tx.transmissions.saveNew({
    employerId,
    senderId,
    userId,
    channel: 'web',
    kind: 'modification',
    enteredWagePeriod: { startDate: entered.calculationStartDate, endDate: entered.calculationEndDate },
    parsedWagePeriod: calculation.calculationPeriod,
    now,
  })
  const line = {
    workerId: declaration.worker.workerId,
    position: 0,
    entered,
    wages: understandCalculation(calculation),
    declarationId: declaration.declarationId,
    basedOnVersionId: versionId,
  }
  const [lineId = ''] = await tx.draftLines.saveNew(transmissionId, [line], { userId, now })
  tx.auditEntries.record({
    at: now,
    action: 'declaration.startCorrection',
    subjectKind: 'declaration',
    subjectId: declaration.declarationId,
    channel: 'web',
    before: { versionId },
    after: { transmissionId },
  })
  return { transmissionId, lineId }
}

/** An open correction of the version that stands now; one of an older version is of no use and makes room. */
async function findOpenCorrection(tx: Transaction, { declaration, last }: HeldTarget): Promise<CorrectionDraft | null> {
  const open = await tx.draftLines.findCorrection(declaration.declarationId)
  if (!open || open.basedOnVersionId === last.versionId) return open
  await tx.transmissions.removeDraft(open.transmissionId)
  return null
}

/**
 * The pencil: opens the form of a declaration that was accepted or refused, in a draft of its own. Whoever takes the pencil
 * second finds the draft of the first.
 * @returns the anomalies of rule 23 while a change is in processing or after a cancellation
 * @throws NotFound
 */
export async function startCorrection(
  actor: Actor,
  declarationId: string,
  now: Date,
): Promise<Outcome<CorrectionDraft>> {
  const employer = requireEmployerActor(actor, toEnterWages)
  return inTransaction(actor, async (tx) => {
    const held = await readChangeTarget(tx, declarationId)
    const kind = computeChangeKind(held.target)
    const anomalies = checkChange(held.target, { kind, basedOnVersionId: null })
    if (hasBlocking(anomalies)) return { ok: false, anomalies }
    const value =
      (await findOpenCorrection(tx, held)) ?? (await saveCorrectionDraft(tx, held, { actor: employer, now }))
    return { ok: true, value: { transmissionId: value.transmissionId, lineId: value.lineId } }
  })
}
