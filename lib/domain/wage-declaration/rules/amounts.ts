import { type Anomaly, blocking } from '../../anomaly.ts'
import type { DeclarationFacts, RuleLimits } from '../facts.ts'
import {
  isEmptyPremium,
  type PartialCalculation,
  type PartialPremium,
  type PartialQuality,
} from '../partial-calculation.ts'
import { computeChecked } from './qualities.ts'

interface PlacedPremium {
  premium: PartialPremium
  path: string
}

/** Rule 16: « Veuillez encoder au moins un salaire ou une prime » for each quality (manual); a premium begun has its amount. */
export function checkAmountsGiven(calculation: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  return computeChecked(calculation, facts).flatMap((quality, index) => {
    const hasAmount = quality.premiums.some((premium) => premium.amountCents !== undefined)
    if (quality.grossWageCents === undefined && !hasAmount)
      return [blocking('90504-001', `qualities.${index}.grossWageCents`)]
    return computePremiums(quality, index, facts.limits)
      .filter(({ premium }) => premium.amountCents === undefined && !isEmptyPremium(premium))
      .map(({ path }) => blocking('90504-001', `${path}.amountCents`))
  })
}

/** Rule 17: whole cents from 1 to 999,999.99 euros [ours]; neither zero nor negative: a correction replaces. */
export function checkAmountRange(calculation: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  const { maximumAmountCents } = facts.limits
  return computeChecked(calculation, facts).flatMap((quality, index) =>
    [
      { cents: quality.grossWageCents, path: `qualities.${index}.grossWageCents` },
      ...computePremiums(quality, index, facts.limits).map(({ premium, path }) => ({
        cents: premium.amountCents,
        path: `${path}.amountCents`,
      })),
    ]
      .filter(({ cents }) => cents !== undefined && !isWhole(cents, 1, maximumAmountCents))
      .map(({ path }) => blocking('90504-008', path, { reason: 'range', maximumCents: maximumAmountCents })),
  )
}

/** Rule 18: a premium says every how many months it is paid, 0 to 99; 0 is irregular (zone 00068). */
export function checkPremiumFrequencies(calculation: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  const maximum = facts.limits.maximumFrequencyMonths
  return computeChecked(calculation, facts).flatMap((quality, index) =>
    computePremiums(quality, index, facts.limits).flatMap(({ premium, path }) => {
      const months = premium.frequencyMonths
      if (months === undefined) return isEmptyPremium(premium) ? [] : [blocking('00068-001', `${path}.frequencyMonths`)]
      return isWhole(months, 0, maximum)
        ? []
        : [blocking('00068-008', `${path}.frequencyMonths`, { reason: 'range', maximum })]
    }),
  )
}

function computePremiums(
  { premiums }: PartialQuality,
  index: number,
  { maximumPremiums }: RuleLimits,
): PlacedPremium[] {
  return premiums
    .slice(0, maximumPremiums)
    .map((premium, place) => ({ premium, path: `qualities.${index}.premiums.${place}` }))
}

function isWhole(number: number, lowest: number, highest: number): boolean {
  return Number.isInteger(number) && number >= lowest && number <= highest
}
