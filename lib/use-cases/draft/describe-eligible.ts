import type { Transaction } from '../../db/transaction.ts'
import type { DimonaRecord } from '../../db/worker/dimona-periods.ts'
import type { EligibleScope } from '../../db/worker/eligible-workers.ts'
import { type DateRange, daysBetween, hasOverlap } from '../../domain/local-date.ts'
import type { EligibleWorker, WorkerName } from '../../domain/transmission/draft-view.ts'

/** Days of the range on which some Dimona period runs; overlapping ones count once. */
function countDimonaDays(dimonaPeriods: readonly DimonaRecord[], range: DateRange): number {
  let days = 0
  let firstFree = range.startDate as string
  for (const { startDate, endDate } of dimonaPeriods) {
    const from = startDate > firstFree ? startDate : (firstFree as DateRange['startDate'])
    const last = endDate === null || endDate > range.endDate ? range.endDate : endDate
    if (from > last) continue
    days += daysBetween(from, last) + 1
    firstFree = nextDay(last)
  }
  return days
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** What there is to know of each before choosing; in the order given. */
export async function describeEligible(
  tx: Transaction,
  { employerId, wagePeriod }: EligibleScope,
  { workers, chosen }: { workers: readonly WorkerName[]; chosen: ReadonlySet<string> },
): Promise<EligibleWorker[]> {
  const workerIds = workers.map(({ workerId }) => workerId)
  const touching = await tx.dimonaPeriods.listTouching(employerId, wagePeriod, workerIds)
  const byWorker = Map.groupBy(touching, (dimonaPeriod) => dimonaPeriod.workerId)
  const declarations = await tx.declarations.countTouching(employerId, wagePeriod, workerIds)
  return workers.map((worker) => {
    const dimonaPeriods = byWorker.get(worker.workerId) ?? []
    return {
      ...worker,
      isChosen: chosen.has(worker.workerId),
      dimonaDays: countDimonaDays(dimonaPeriods, wagePeriod),
      hasDimonaWarning: dimonaPeriods.some(
        (each) => each.status === 'acceptedWithWarning' && hasOverlap(each, wagePeriod),
      ),
      declarationCount: declarations.get(worker.workerId) ?? 0,
    }
  })
}
