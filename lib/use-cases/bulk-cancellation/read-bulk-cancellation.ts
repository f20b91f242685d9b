import type { BulkCancellationRecord } from '../../db/bulk-cancellation/bulk-cancellations.ts'
import type { DeclarationRecord } from '../../db/declaration/declarations.ts'
import { inReading, type Transaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import {
  type BulkCancellationView,
  type BulkLine,
  type BulkLineState,
  findLeftOutCause,
} from '../../domain/bulk-cancellation/bulk-cancellation.ts'
import type { DeclarationView, VersionView } from '../../domain/overview/overview.ts'
import { computeSearchName } from '../../domain/search-name.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'
import { readDeclarationViews } from '../declaration/read-declaration-views.ts'

/** What could be done with it now. */
function computeOpenState(record: DeclarationRecord, shownVersionId: string): BulkLineState {
  const { status, acceptedVersionId, processingVersionId } = record
  const target = { status, acceptedVersionId, processingVersionId, refusedVersionId: null }
  return findLeftOutCause(target, shownVersionId) ?? 'ready'
}

const decided = { processing: 'sent', accepted: 'done', refused: 'notDone' } as const

/** What became of it: left out then, or decided as its own version was. */
function computeSentState(bulk: BulkCancellationRecord, { declarationId, versions }: DeclarationView): BulkLineState {
  const leftOut = bulk.leftOut.find((each) => each.declarationId === declarationId)
  if (leftOut) return leftOut.cause
  const own = versions.find(({ transmissionId }) => transmissionId === bulk.transmissionId)
  return own ? decided[own.status] : 'changed'
}

function byNameAndDate(one: BulkLine, other: BulkLine): number {
  const place = ({ familyName, givenName, calculationPeriod }: BulkLine) =>
    `${computeSearchName(`${familyName} ${givenName}`)} ${calculationPeriod.startDate}`
  return place(one) < place(other) ? -1 : 1
}

async function readLines(tx: Transaction, bulk: BulkCancellationRecord, now: Date): Promise<BulkLine[]> {
  const records = await tx.declarations.list({ declarationIds: bulk.chosen.map(({ declarationId }) => declarationId) })
  const recordOf = new Map(records.map((record) => [record.declarationId, record]))
  const versionOf = new Map(bulk.chosen.map(({ declarationId, versionId }) => [declarationId, versionId]))
  const lines = (await readDeclarationViews(tx, records)).flatMap((view): BulkLine[] => {
    const [record, versionId] = [recordOf.get(view.declarationId), versionOf.get(view.declarationId)]
    if (!record || !versionId) return []
    const chosen: VersionView = view.versions.find((version) => version.versionId === versionId) ?? view.shown
    const state = bulk.sentAt ? computeSentState(bulk, view) : computeOpenState(record, versionId)
    const { calculationPeriod, payslipReference } = chosen.calculation
    return [
      {
        ...record.worker,
        declarationId: view.declarationId,
        calculationPeriod,
        payslipReference: payslipReference ?? null,
        totalCents: chosen.totalCents,
        state,
      },
    ]
  })
  tx.auditEntries.recordAll(
    lines.map(({ declarationId, workerId }) => ({
      at: now,
      action: 'declaration.look',
      subjectKind: 'declaration',
      subjectId: declarationId,
      lookedAtWorkerId: workerId,
    })),
  )
  return lines.sort(byNameAndDate)
}

/** What would be cancelled, or what became of it; that somebody looked is written down for each. @throws NotFound */
export async function readBulkCancellation(actor: Actor, bulkId: string, now: Date): Promise<BulkCancellationView> {
  requireEmployerActor(actor, toEnterWages)
  return inReading(actor, async (tx) => {
    const bulk = await tx.bulkCancellations.get(bulkId)
    const { entered, sentAt, transmissionId } = bulk
    const ticket = transmissionId && (await tx.transmissions.get(transmissionId)).ticket
    return { bulkId, entered, sentAt, transmissionId, ticket, lines: await readLines(tx, bulk, now) }
  })
}
