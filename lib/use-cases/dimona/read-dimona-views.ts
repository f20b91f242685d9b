import type { Transaction } from '../../db/transaction.ts'
import type { DimonaRecord } from '../../db/worker/dimona-periods.ts'
import { isWithin, startOfQuarter } from '../../domain/local-date.ts'
import type { DimonaListEntry } from '../../domain/overview/overview.ts'

/** Dimona periods, each with the decision on overseas work of a quarter in which it runs. */
export async function readDimonaViews(
  tx: Transaction,
  employerId: string,
  dimonaPeriods: readonly DimonaRecord[],
): Promise<DimonaListEntry[]> {
  const workerIds = [...new Set(dimonaPeriods.map((each) => each.workerId))]
  const overseas = await tx.workers.listOverseasQuarters(employerId, workerIds)
  return dimonaPeriods.map(({ id: _row, ...dimonaPeriod }) => {
    const runs = { startDate: startOfQuarter(dimonaPeriod.startDate), endDate: dimonaPeriod.endDate }
    const decision = overseas.find(
      (each) => each.workerId === dimonaPeriod.workerId && isWithin(each.quarterStartDate, runs),
    )
    return {
      ...dimonaPeriod,
      overseas: decision ? { status: decision.status, decidedAt: decision.decidedAt } : null,
    }
  })
}
