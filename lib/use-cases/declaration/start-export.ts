import type { DeclarationRecord } from '../../db/declaration/declarations.ts'
import { inReading, inTransaction } from '../../db/transaction.ts'
import type { EmployerActor } from '../../domain/actor.ts'
import { computeSumCents, type EuroCents } from '../../domain/euro-cents.ts'
import { type DateRange, hasOverlap } from '../../domain/local-date.ts'
import type { ExportedQuality, ExportFormat, ExportKind } from '../../domain/overview/export.ts'
import type { DeclarationView, OverviewEntry, OverviewQuery } from '../../domain/overview/overview.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'
import { listOverview } from './list-overview.ts'
import { readDeclarationViews } from './read-declaration-views.ts'

/** Workers of one reading: so many fit in memory with all their versions, and no reading holds a connection for long. */
const WORKERS_AT_ONCE = 500

async function* listWorkers(actor: EmployerActor, query: OverviewQuery): AsyncGenerator<readonly OverviewEntry[]> {
  let cursor: string | null = null
  do {
    const page = await listOverview(actor, {
      ...query,
      pageSize: WORKERS_AT_ONCE,
      ...(cursor === null ? {} : { cursor }),
    })
    yield page.rows
    cursor = page.nextCursor
  } while (cursor !== null)
}

/** Without its first version a declaration has no moment at which it was received. */
function toQualities(record: DeclarationRecord, { declarationId, status, shown, versions }: DeclarationView) {
  const { calculation, ticket, channel, number: versionNumber } = shown
  return calculation.qualities.map(
    (quality): ExportedQuality => ({
      ...record.worker,
      declarationId,
      status,
      payslipReference: calculation.payslipReference ?? null,
      calculationPeriod: calculation.calculationPeriod,
      calculationDate: calculation.calculationDate,
      validityPeriod: quality.validityPeriod,
      employerCategory: quality.employerCategory,
      workerType: quality.workerType,
      grossWageCents: quality.grossWageCents ?? (0 as EuroCents),
      premiumCents: computeSumCents(quality.premiums.map(({ amountCents }) => amountCents)),
      ticket,
      channel,
      versionNumber,
      receivedAt: versions.at(-1)?.submittedAt ?? record.createdAt,
    }),
  )
}

function readQualities(actor: EmployerActor, workerIds: readonly string[], range: DateRange) {
  return inReading(actor, async (tx) => {
    const all = await tx.declarations.list({ workerIds })
    const records = all.filter(({ calculationPeriod }) => hasOverlap(calculationPeriod, range))
    const recordOf = new Map(records.map((record) => [record.declarationId, record]))
    const views = await readDeclarationViews(tx, records)
    const place = new Map(workerIds.map((workerId, index) => [workerId, index]))
    return views
      .flatMap((view) => {
        const record = recordOf.get(view.declarationId)
        return record ? toQualities(record, view) : []
      })
      .sort((one, other) => (place.get(one.workerId) ?? 0) - (place.get(other.workerId) ?? 0))
  })
}

async function* listQualities(actor: EmployerActor, query: OverviewQuery): AsyncGenerator<readonly ExportedQuality[]> {
  for await (const workers of listWorkers(actor, query)) {
    const workerIds = workers.map(({ workerId }) => workerId)
    yield await readQualities(actor, workerIds, query.range)
  }
}

/** Some rows at a time, in the order of the list. */
export interface StartedExport {
  workers: () => AsyncGenerator<readonly OverviewEntry[]>
  declarations: () => AsyncGenerator<readonly ExportedQuality[]>
}

/**
 * Everything under the filter of the overview, to be read while it is sent. That it left the portal is written down before it does.
 * @throws AccessRefused
 */
export async function startExport(
  actor: EmployerActor,
  asked: { query: OverviewQuery; kind: ExportKind; format: ExportFormat },
  now: Date,
): Promise<StartedExport> {
  const { cursor: _page, ...query } = asked.query
  const { employerId } = requireEmployerActor(actor, toConsult)
  await inTransaction(actor, async (tx) => {
    const { kind, format } = asked
    const { range, workerId } = query
    const after = { kind, format, ...range, isNarrowed: Boolean(query.search) }
    tx.auditEntries.record({
      at: now,
      action: 'overview.export',
      subjectKind: workerId ? 'worker' : 'employer',
      subjectId: workerId ?? employerId,
      after,
    })
  })
  return { workers: () => listWorkers(actor, query), declarations: () => listQualities(actor, query) }
}
