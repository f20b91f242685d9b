import { type Anomaly, warning } from '../../anomaly.ts'
import type { Calculation } from '../calculation.ts'
import type { DeclarationFacts } from '../facts.ts'
import { computeCalculation, type PartialCalculation } from '../partial-calculation.ts'

/** Rule 20: same worker, calculation period, qualities and amounts as a declaration accepted or in processing: was it sent already? */
export function checkDuplicate(calculation: PartialCalculation, { otherDeclarations }: DeclarationFacts): Anomaly[] {
  const complete = computeCalculation(calculation)
  if (!complete || complete.qualities.length === 0) return []
  const content = computeContent(complete)
  const isDuplicate = otherDeclarations.some(
    (other) => other.status !== 'refused' && computeContent(other.calculation) === content,
  )
  return isDuplicate ? [warning('90501-272', '', { ...complete.calculationPeriod })] : []
}

/** What makes two declarations the same: neither reference nor calculation date, and the order of lines is nothing. */
function computeContent({ calculationPeriod, qualities }: Calculation): string {
  const lines = qualities.map((quality) => [
    quality.employerCategory,
    quality.workerType,
    quality.validityPeriod.startDate,
    quality.validityPeriod.endDate,
    quality.grossWageCents ?? '',
    ...quality.premiums.map((premium) => `${premium.amountCents}/${premium.frequencyMonths}`).sort(),
  ])
  return [calculationPeriod.startDate, calculationPeriod.endDate, ...lines.map((line) => line.join(' ')).sort()].join(
    '\n',
  )
}
