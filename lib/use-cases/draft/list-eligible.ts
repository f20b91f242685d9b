import type { Transaction } from '../../db/transaction.ts'
import type { DimonaRecord } from '../../db/worker/dimona-periods.ts'
import { type DateRange, daysBetween, hasOverlap } from '../../domain/local-date.ts'
import { computeSearchName } from '../../domain/search-name.ts'
import type { EligibleWorker } from '../../domain/transmission/draft-view.ts'

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

const sortName = ({ familyName, givenName }: EligibleWorker) => computeSearchName(`${familyName} ${givenName}`)

/** Workers with a Dimona FLX period (accepted or with a warning, not cancelled) that touches the wage period, by name. */
export async function listEligible(
  tx: Transaction,
  { employerId, wagePeriod }: { employerId: string; wagePeriod: DateRange | null },
  chosen: ReadonlySet<string>,
): Promise<EligibleWorker[]> {
  if (!wagePeriod) return []
  const touching = await tx.dimonaPeriods.listTouching(employerId, wagePeriod)
  const byWorker = Map.groupBy(touching, (dimonaPeriod) => dimonaPeriod.workerId)
  const declarations = await tx.declarations.countTouching(employerId, wagePeriod)
  const workers = [...byWorker].flatMap(([workerId, dimonaPeriods]) => {
    const [first] = dimonaPeriods
    if (!first) return []
    const { familyName, givenName, ssin } = first
    return {
      workerId,
      familyName,
      givenName,
      ssin,
      isChosen: chosen.has(workerId),
      dimonaDays: countDimonaDays(dimonaPeriods, wagePeriod),
      hasDimonaWarning: dimonaPeriods.some(
        (each) => each.status === 'acceptedWithWarning' && hasOverlap(each, wagePeriod),
      ),
      declarationCount: declarations.get(workerId) ?? 0,
    }
  })
  return workers.sort((first, second) => (sortName(first) < sortName(second) ? -1 : 1))
}
