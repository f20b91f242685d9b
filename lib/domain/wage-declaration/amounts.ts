import { computeSumCents, type EuroCents } from '../euro-cents.ts'
import type { Calculation } from './calculation.ts'

/** Wages and premiums of all qualities: what the counter adds up. */
export function computeTotalCents(calculation: Calculation): EuroCents {
  return computeSumCents([computeWagesCents(calculation), computePremiumsCents(calculation)])
}

export function computeWagesCents({ qualities }: Calculation): EuroCents {
  return computeSumCents(qualities.map((quality) => quality.grossWageCents))
}

export function computePremiumsCents({ qualities }: Calculation): EuroCents {
  return computeSumCents(qualities.flatMap((quality) => quality.premiums.map((premium) => premium.amountCents)))
}
