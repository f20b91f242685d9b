import type { DeclarationRecord } from '../../db/declaration/declarations.ts'
import type { VersionRecord } from '../../db/declaration/versions.ts'
import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import type { SystemActor } from '../../domain/actor.ts'
import { yearOf } from '../../domain/local-date.ts'
import { confirmThresholds } from '../counter/confirm-thresholds.ts'
import { confirmTransmission } from '../decision/confirm-transmission.ts'
import { type DecidedDeclaration, decideAll } from '../decision/decide-all.ts'
import { saveDecisions } from '../decision/save-decisions.ts'
import { confirmCorrected } from '../dispute/confirm-corrected.ts'

const system: SystemActor = { actingAs: 'system' }

interface Undecided {
  transmission: TransmissionRecord
  versions: readonly VersionRecord[]
  declarations: readonly DeclarationRecord[]
}

async function readUndecided(tx: Transaction, transmission: TransmissionRecord): Promise<Undecided> {
  const sent = await tx.versions.listOfTransmission(transmission.transmissionId)
  const versions = sent.filter((version) => version.status === 'processing')
  const declarationIds = versions.map((version) => version.declarationId)
  // Counting and deciding for the same workers elsewhere waits until this transaction ends.
  await tx.workers.lockOfDeclarations(declarationIds)
  return { transmission, versions, declarations: await tx.declarations.list({ declarationIds }) }
}

/** Years whose lists change: those that showed the declaration, and those that will. */
function touchedYears(decided: readonly DecidedDeclaration[]): number[] {
  return decided.flatMap(({ declaration, version }) =>
    [declaration.calculationPeriod, version.calculation.calculationPeriod].flatMap(({ startDate, endDate }) => [
      yearOf(startDate),
      yearOf(endDate),
    ]),
  )
}

/**
 * Decides every declaration of a received transmission, with the facts of this moment, and tells the e-Box: one transaction,
 * so that a crash leaves it undecided and a repetition finds nothing to do.
 * @throws NotFound
 */
export async function validateTransmission(transmissionId: string, now: Date): Promise<void> {
  await inTransaction(system, async (tx) => {
    const transmission = await tx.transmissions.getLocked(transmissionId)
    if (transmission.status !== 'received') return
    const undecided = await readUndecided(tx, transmission)
    const decided = await decideAll(tx, undecided)
    await saveDecisions(tx, { transmission, decided, now })
    const workerIds = decided.map(({ declaration }) => declaration.worker.workerId)
    await tx.dimonaPeriods.saveUndeclaredMonths(transmission.employerId, workerIds)
    await tx.overviewRows.saveRebuilt(transmission.employerId, {
      workerIds,
      years: touchedYears(decided),
    })
    const versions = decided.map(({ declaration: { worker }, version, status }) => ({
      ...version,
      status,
      workerId: worker.workerId,
    }))
    await confirmCorrected(tx, versions, now)
    await confirmThresholds(tx, versions, now)
    await confirmTransmission(tx, { transmission, decided, now })
    await tx.transmissions.saveDone(transmissionId, now)
  })
}
