import { type Anomaly, warning } from '../../anomaly.ts'
import type { EuroCents } from '../../euro-cents.ts'
import { computeSumCents } from '../../euro-cents.ts'
import { yearOf } from '../../local-date.ts'
import { computePremiumsCents, computeTotalCents, computeWagesCents } from '../amounts.ts'
import type { Calculation } from '../calculation.ts'
import type { DeclarationFacts } from '../facts.ts'
import { computeCalculation, type PartialCalculation } from '../partial-calculation.ts'

/**
 * Rule 21 [ours]: wages, or premiums, of more than 3 times the median of the worker's accepted declarations here, once there are
 * 3 of them; or a year total here that passes 80, 95 or 100 % of the ceiling by this declaration. A slip of the comma, mostly.
 */
export function checkUnusualAmount(calculation: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  const complete = computeCalculation(calculation)
  if (!complete) return []
  return [
    ...checkOutlier('wages', complete, facts),
    ...checkOutlier('premiums', complete, facts),
    ...checkCeiling(complete, facts),
  ]
}

const sums = { wages: computeWagesCents, premiums: computePremiumsCents }

/** Among declarations that carry any: months without premium do not make the first premium extraordinary. */
function checkOutlier(kind: keyof typeof sums, calculation: Calculation, facts: DeclarationFacts): Anomaly[] {
  const { outlierFactor, outlierHistory } = facts.limits
  const history = facts.otherDeclarations
    .filter((other) => other.isAccepted)
    .map((other) => sums[kind](other.calculation))
    .filter((cents) => cents > 0)
  if (history.length < outlierHistory || history.length === 0) return []
  const amountCents = sums[kind](calculation)
  const doubled = computeDoubledMedian(history)
  if (amountCents * 2 <= doubled * outlierFactor) return []
  return [warning('90504-W01', '', { kind, amountCents, medianCents: Math.round(doubled / 2) })]
}

/** Twice the median: whole cents even between two amounts. */
function computeDoubledMedian(amounts: readonly EuroCents[]): number {
  const inOrder = [...amounts].sort((a, b) => a - b)
  const half = (inOrder.length - 1) / 2
  return computeSumCents([inOrder[Math.floor(half)], inOrder[Math.ceil(half)]])
}

/** The highest threshold passed. Below 100 % reaching it is passing it; 100 % itself is still exempt. */
function checkCeiling(calculation: Calculation, { limits, otherDeclarations }: DeclarationFacts): Anomaly[] {
  const { ceilingCents, ceilingThresholdPercents } = limits
  if (ceilingCents === null) return []
  const year = yearOf(calculation.calculationPeriod.startDate)
  const counted = otherDeclarations.filter(
    (other) => other.isAccepted && yearOf(other.calculation.calculationPeriod.startDate) === year,
  )
  const before = computeSumCents(counted.map((other) => other.totalCents))
  const totalCents = computeSumCents([before, computeTotalCents(calculation)])
  const percent = ceilingThresholdPercents
    .filter((each) => isPassed(totalCents, ceilingCents, each) && !isPassed(before, ceilingCents, each))
    .sort((a, b) => b - a)[0]
  return percent === undefined
    ? []
    : [warning('90504-W02', '', { percent, totalCents, ceilingCents, year: String(year) })]
}

function isPassed(totalCents: number, ceilingCents: number, percent: number): boolean {
  const [part, whole] = [totalCents * 100, ceilingCents * percent]
  return percent < 100 ? part >= whole : part > whole
}
