import type { Anomaly } from '../anomaly.ts'
import type { DeclarationFacts } from './facts.ts'
import type { PartialCalculation } from './partial-calculation.ts'
import { ruleCatalogue } from './rule-catalogue.ts'
import { checkEmployerGiven, checkEmployerStanding, checkEnterpriseNumber, checkNssoNumber } from './rules/employer.ts'
import { checkWorkerIdentity } from './rules/worker.ts'

/** Warnings that mean "are you sure?": a duplicate (rule 20) or an amount out of the ordinary (rule 21). */
const codesToConfirm: readonly string[] = ['90501-272', '90504-W01', '90504-W02']

/** All rules of a wage declaration, in the order of the catalogue. Of a calculation that is not complete, what is there is checked. */
export function checkCalculation(calculation: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  return ruleCatalogue.flatMap((rule) => (rule.scope === 'declaration' ? rule.check(calculation, facts) : []))
}

const partyRules = [
  checkEmployerGiven,
  checkEnterpriseNumber,
  checkNssoNumber,
  checkEmployerStanding,
  checkWorkerIdentity,
] as const

/** Rules 1 to 5, for what comes without a calculation: a cancellation from outside names its employer and its worker, and must be right. */
export function checkParties(facts: DeclarationFacts): Anomaly[] {
  return partyRules.flatMap((check) => check({ calculationPeriod: {}, qualities: [] }, facts))
}

/** On the web the person ticks « Ces données sont justes » before such a warning is sent along. */
export function needsConfirmation(anomaly: Anomaly): boolean {
  return anomaly.severity === 'warning' && codesToConfirm.includes(anomaly.code)
}
