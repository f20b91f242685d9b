import { type Anomaly, blocking } from '../../anomaly.ts'
import { hasOverlap } from '../../local-date.ts'
import type { DeclarationFacts } from '../facts.ts'
import { computeWholeRange, type PartialCalculation } from '../partial-calculation.ts'

const PATH = 'employer'

/** Rule 4: the employer is in the ONSS directory and active in the period (343); the sender may act for it (101, ended mandate 155). */
export function checkEmployerStanding(calculation: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  if (!facts.employer) return [blocking('00014-343', PATH)]
  const range = computeWholeRange(calculation.calculationPeriod)
  const activity = { startDate: facts.employer.activeStartDate, endDate: facts.employer.activeEndDate }
  return [...(range && !hasOverlap(range, activity) ? [blocking('00014-343', PATH)] : []), ...checkSenderRight(facts)]
}

function checkSenderRight({ senderRight }: DeclarationFacts): Anomaly[] {
  if (senderRight === 'endedMandate') return [blocking('00014-155', PATH)]
  return senderRight === 'none' ? [blocking('00014-101', PATH)] : []
}
