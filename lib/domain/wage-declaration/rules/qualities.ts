import { type Anomaly, blocking } from '../../anomaly.ts'
import { hasOverlap } from '../../local-date.ts'
import type { DeclarationFacts } from '../facts.ts'
import {
  computeValidity,
  computeWholeRange,
  type PartialCalculation,
  type PartialQuality,
} from '../partial-calculation.ts'
import { checkDatePair } from './dates.ts'

const BLOCK = '90503'

/** Rule 12: 1 to 20 qualities with at most 20 premiums each [ours]; own validity dates real, ordered, inside the calculation period. */
export function checkQualities(calculation: PartialCalculation, { limits }: DeclarationFacts): Anomaly[] {
  const { qualities } = calculation
  if (qualities.length === 0) return [blocking(`${BLOCK}-001`, 'qualities')]
  const excess = qualities.length > limits.maximumQualities
  return [
    ...(excess ? [blocking(`${BLOCK}-006`, 'qualities', { maximum: limits.maximumQualities })] : []),
    ...computeChecked(calculation, { limits }).flatMap((quality, index) => [
      ...checkValidity(quality, calculation, `qualities.${index}.validityPeriod.`),
      ...checkPremiumCount(quality, `qualities.${index}.premiums`, limits.maximumPremiums),
    ]),
  ]
}

/** Rule 15: the same category and worker type do not stand twice with overlapping validity in one declaration. */
export function checkRepeatedQualities(calculation: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  const qualities = computeChecked(calculation, facts)
  return qualities.flatMap((quality, index) => {
    const twin = qualities.slice(0, index).findIndex((earlier) => isRepeated(earlier, quality, calculation))
    return twin < 0 ? [] : [blocking(`${BLOCK}-334`, `qualities.${index}.employerCategory`, { other: twin + 1 })]
  })
}

/** The qualities whose own fields are checked: beyond the limit the number alone is refused, however many there are. */
export function computeChecked(
  { qualities }: PartialCalculation,
  { limits }: Pick<DeclarationFacts, 'limits'>,
): readonly PartialQuality[] {
  return qualities.slice(0, limits.maximumQualities)
}

/** Without own validity, or with that of the calculation, the calculation period's own messages say it all. */
function checkValidity({ validityPeriod }: PartialQuality, calculation: PartialCalculation, prefix: string): Anomaly[] {
  const around = calculation.calculationPeriod
  if (!validityPeriod || isSameRange(validityPeriod, around)) return []
  const pair = checkDatePair(validityPeriod, BLOCK, prefix)
  const validity = computeWholeRange(validityPeriod)
  const whole = computeWholeRange(around)
  if (!validity || !whole) return pair
  return [
    ...(validity.startDate < whole.startDate ? [blocking(`${BLOCK}-388`, `${prefix}startDate`, { ...whole })] : []),
    ...(validity.endDate > whole.endDate ? [blocking(`${BLOCK}-388`, `${prefix}endDate`, { ...whole })] : []),
  ]
}

function checkPremiumCount({ premiums }: PartialQuality, path: string, maximum: number): Anomaly[] {
  return premiums.length > maximum ? [blocking(`${BLOCK}-006`, path, { maximum })] : []
}

function isSameRange(one: PartialQuality['validityPeriod'], other: PartialCalculation['calculationPeriod']): boolean {
  return one?.startDate !== undefined && one.startDate === other.startDate && one.endDate === other.endDate
}

function isRepeated(earlier: PartialQuality, quality: PartialQuality, calculation: PartialCalculation): boolean {
  const { employerCategory, workerType } = quality
  if (!employerCategory || !workerType) return false
  if (earlier.employerCategory !== employerCategory || earlier.workerType !== workerType) return false
  const before = computeValidity(earlier, calculation)
  const after = computeValidity(quality, calculation)
  return before !== null && after !== null && hasOverlap(before, after)
}
