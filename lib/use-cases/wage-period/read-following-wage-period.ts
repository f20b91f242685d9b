import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { computeRuleLimits } from '../../domain/legal-parameters/rule-limits.ts'
import { type DateRange, todayInBrussels, yearOf } from '../../domain/local-date.ts'
import { computeFollowingWagePeriod } from '../../domain/transmission/following-wage-period.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'

/** The wage period after the one this employer transmitted last; null when there is none, or none that may be transmitted. */
export async function readFollowingWagePeriod(actor: Actor, now: Date): Promise<DateRange | null> {
  requireEmployerActor(actor, toEnterWages)
  return inReading(actor, async (tx) => {
    const last = await tx.transmissions.findLastWagePeriod()
    if (!last) return null
    const today = todayInBrussels(now)
    const moment = { today, year: yearOf(today), syntheticPeople: tx.legalParameters.syntheticPeople }
    return computeFollowingWagePeriod(last, {
      today,
      limits: computeRuleLimits(await tx.legalParameters.list(), moment),
    })
  })
}
