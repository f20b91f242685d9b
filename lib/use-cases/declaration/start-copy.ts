import type { VersionRecord } from '../../db/declaration/versions.ts'
import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { Actor, EmployerActor } from '../../domain/actor.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { beginDraft } from '../draft/begin-draft.ts'
import { enterCalculation, understandCalculation } from '../draft/prefill.ts'

/** What counted last before the cancellation. */
async function findModel(tx: Transaction, declarationId: string): Promise<VersionRecord> {
  const versions = await tx.versions.listOfDeclarations([declarationId])
  const [model] = versions
    .filter(({ kind, status }) => kind !== 'cancellation' && status === 'accepted')
    .toSorted((first, second) => second.number - first.number)
  if (!model) throw new NotFound(`declaration ${declarationId} was never accepted`)
  return model
}

interface Copy {
  transmissionId: string
  lineId: string
}

async function saveCopy(
  tx: Transaction,
  { worker, model }: { worker: WorkerName; model: VersionRecord },
  { actor, now }: { actor: EmployerActor; now: Date },
): Promise<Copy> {
  const { calculation, versionId } = model
  const entered = enterCalculation(calculation, actor.language)
  const transmissionId = await beginDraft(tx, {
    ...{ actor, now, modelVersionId: versionId },
    entered: { startDate: entered.calculationStartDate, endDate: entered.calculationEndDate },
    parsed: calculation.calculationPeriod,
  })
  const wages = understandCalculation(calculation)
  const line = { workerId: worker.workerId, position: 0, entered, wages, modelVersionId: versionId }
  const [lineId = ''] = await tx.draftLines.saveNew(transmissionId, [line], { userId: actor.userId, now })
  // The form may be complete at once and sent without being saved again: no warning has been confirmed.
  await tx.draftLines.saveConfirmedWarnings(lineId, [])
  return { transmissionId, lineId }
}

/**
 * Begins a new transmission with what a cancelled declaration said (domain: Cancelling, "can be the model of a new one"): a draft
 * like any other. Whoever asks again while it is not sent, by a double click for instance, finds the draft made first.
 * @throws NotFound also for a declaration that is not cancelled: that one is corrected
 */
export async function startCopy(actor: Actor, declarationId: string, now: Date): Promise<Copy> {
  const employer = requireEmployerActor(actor, toEnterWages)
  return inTransaction(actor, async (tx) => {
    const { status, worker } = await tx.declarations.getLocked(declarationId)
    if (status !== 'cancelled') throw new NotFound(`declaration ${declarationId} is not cancelled`)
    const model = await findModel(tx, declarationId)
    return (
      (await tx.draftLines.findCopy(model.versionId)) ??
      (await saveCopy(tx, { worker, model }, { actor: employer, now }))
    )
  })
}
