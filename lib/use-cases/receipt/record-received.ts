import { newId } from '../../db/new-id.ts'
import type { Transaction } from '../../db/transaction.ts'
import { yearOf } from '../../domain/local-date.ts'
import { computeTotalCents } from '../../domain/wage-declaration/amounts.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import type { Channel, VersionKind } from '../../domain/wage-declaration/version.ts'
import { enqueue } from '../../queue/enqueue.ts'
import { hashContent } from './content-hash.ts'

/** A declaration that exists already and gets another version. */
export interface ChangedDeclaration {
  declarationId: string
  acceptedVersionId: string | null
  nextNumber: number
  /** First year of the situation that lists show now. */
  shownYear: number
}

export interface ReceivedDeclaration {
  workerId: string
  calculation: Calculation
  kind: VersionKind
  changed: ChangedDeclaration | null
  reason: string | null
  reasonText: string | null
  confirmedWarnings: readonly string[]
}

export interface ReceivedTransmission {
  transmissionId: string
  employerId: string
  senderId: string
  userId: string | null
  channel: Channel
  ticket: string
  now: Date
}

/** Another change of the same declaration came first. */
class ChangedMeanwhile extends Error {
  readonly declarationId: string

  constructor(declarationId: string) {
    super('the declaration changed meanwhile')
    this.declarationId = declarationId
  }
}

function place(received: ReceivedDeclaration) {
  return {
    ...received,
    versionId: newId(),
    declarationId: received.changed?.declarationId ?? newId(),
    totalCents: computeTotalCents(received.calculation),
  }
}

type Placed = ReturnType<typeof place>

async function recordDeclarations(
  tx: Transaction,
  placed: readonly Placed[],
  { employerId, now }: ReceivedTransmission,
) {
  const created = placed.filter(({ changed }) => changed === null)
  await tx.declarations.recordAll(created.map((each) => ({ ...each, employerId, now })))
  for (const { changed, declarationId, versionId, calculation, totalCents } of placed) {
    if (!changed) continue
    const shown = { calculation, totalCents }
    const change = { declarationId, acceptedVersionId: changed.acceptedVersionId, versionId, shown }
    if (!(await tx.declarations.saveProcessing(change))) throw new ChangedMeanwhile(declarationId)
  }
}

async function recordVersions(tx: Transaction, placed: readonly Placed[], transmission: ReceivedTransmission) {
  const { transmissionId, senderId, channel, userId, now } = transmission
  await tx.versions.recordAll(
    placed.map(({ changed, workerId: _worker, ...version }) => ({
      ...version,
      transmissionId,
      number: changed?.nextNumber ?? 1,
      channel,
      senderId,
      submittedByUserId: userId,
      submittedAt: now,
    })),
  )
}

/** By what the receipt is recognised later. */
function recordReceipt(tx: Transaction, placed: readonly Placed[], { now, ...received }: ReceivedTransmission) {
  const { transmissionId, employerId, ticket } = received
  return tx.receipts.record({
    transmissionId,
    employerId,
    ticket,
    contentHash: hashContent({ ...received, receivedAt: now, declarations: placed }),
    workerCount: new Set(placed.map(({ workerId }) => workerId)).size,
    receivedAt: now,
  })
}

/**
 * Everything that a receipt stands for, in the transaction of the caller: declarations, versions, the lists that show them,
 * the audit entry and the job that will decide. The caller holds the workers' locks.
 * @throws ChangedMeanwhile
 */
export async function recordReceived(
  tx: Transaction,
  transmission: ReceivedTransmission,
  declarations: readonly ReceivedDeclaration[],
): Promise<void> {
  const { transmissionId, employerId, channel, now, ticket } = transmission
  const placed = declarations.map(place)
  await recordDeclarations(tx, placed, transmission)
  await recordVersions(tx, placed, transmission)
  await recordReceipt(tx, placed, transmission)
  const workerIds = placed.map(({ workerId }) => workerId)
  await tx.dimonaPeriods.saveUndeclaredMonths(employerId, workerIds)
  await tx.overviewRows.saveRebuilt(employerId, {
    workerIds,
    years: placed.flatMap(({ calculation: { calculationPeriod }, changed }) => [
      yearOf(calculationPeriod.startDate),
      yearOf(calculationPeriod.endDate),
      ...(changed ? [changed.shownYear] : []),
    ]),
  })
  tx.auditEntries.record({
    at: now,
    action: 'transmission.submit',
    subjectKind: 'transmission',
    subjectId: transmissionId,
    employerId,
    channel,
    before: { status: 'draft' },
    after: {
      status: 'received',
      ticket,
      declarations: placed.map(({ declarationId, versionId, kind, totalCents, confirmedWarnings, reason }) => ({
        declarationId,
        versionId,
        kind,
        totalCents,
        confirmedWarnings: [...confirmedWarnings],
        reason,
      })),
    },
  })
  await enqueue(tx, 'decide-transmission', { transmissionId })
}
