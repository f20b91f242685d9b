import { type Anomaly, blocking } from '../../anomaly.ts'
import { parseEnterpriseNumber } from '../../identifiers/enterprise-number.ts'
import { parseNssoNumber } from '../../identifiers/nsso-number.ts'
import { hasOverlap } from '../../local-date.ts'
import type { DeclarationFacts, EmployerFacts, GivenEmployer } from '../facts.ts'
import { computeWholeRange, type PartialCalculation } from '../partial-calculation.ts'

const PATH = 'employer'

/** Rule 1: an enterprise number or an ONSS number is there (00014-364). The web knows its employer: nothing is given there. */
export function checkEmployerGiven(_calculation: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  const given = computeGiven(facts)
  if (!given || given.enterpriseNumber || given.nssoNumber) return []
  return [blocking('00014-364', PATH)]
}

/** Rule 2: digits, ten of them, 0 or 1 first, check digits (zone 00014). */
export function checkEnterpriseNumber(_calculation: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  const number = computeGiven(facts)?.enterpriseNumber
  const parsed = number ? parseEnterpriseNumber(number) : null
  return parsed && !parsed.ok ? parsed.anomalies : []
}

/** Rule 3: a definitive ONSS number (zone 00011), and one employer behind both numbers (00014-022). */
export function checkNssoNumber(_calculation: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  const given = computeGiven(facts)
  if (!given?.nssoNumber) return []
  const parsed = parseNssoNumber(given.nssoNumber)
  if (!parsed.ok) return parsed.anomalies
  return facts.employer && isOther(parsed.value, given.enterpriseNumber, facts.employer)
    ? [blocking('00014-022', 'employer.nssoNumber')]
    : []
}

/** Rule 4: the employer is in the ONSS directory and active in the period (343); the sender may act for it (101, ended mandate 155). */
export function checkEmployerStanding(calculation: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  // Of an employer for whom it may not act, a sender is told nothing else: the facts do not name it either.
  if (!facts.employer) return isStranger(facts) ? checkSenderRight(facts) : [blocking('00014-343', PATH)]
  const range = computeWholeRange(calculation.calculationPeriod)
  const activity = { startDate: facts.employer.activeStartDate, endDate: facts.employer.activeEndDate }
  return [...(range && !hasOverlap(range, activity) ? [blocking('00014-343', PATH)] : []), ...checkSenderRight(facts)]
}

function computeGiven({ givenEmployer, employer }: DeclarationFacts): GivenEmployer | null {
  return givenEmployer ?? employer
}

/** With both numbers given, the one that found the employer proves nothing about the other. */
function isOther(nssoNumber: string, enterpriseNumber: string | null, known: EmployerFacts): boolean {
  if (known.nssoNumber !== nssoNumber) return true
  const parsed = enterpriseNumber ? parseEnterpriseNumber(enterpriseNumber) : null
  return parsed?.ok === true && parsed.value !== known.enterpriseNumber
}

function isStranger({ senderRight }: DeclarationFacts): boolean {
  return senderRight === 'none' || senderRight === 'endedMandate'
}

function checkSenderRight({ senderRight }: DeclarationFacts): Anomaly[] {
  if (senderRight === 'endedMandate') return [blocking('00014-155', PATH)]
  return senderRight === 'none' ? [blocking('00014-101', PATH)] : []
}
