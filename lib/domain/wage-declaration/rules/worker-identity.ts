import type { Anomaly } from '../../anomaly.ts'
import { parseSsin } from '../../identifiers/ssin.ts'
import type { DeclarationFacts } from '../facts.ts'
import type { PartialCalculation } from '../partial-calculation.ts'

/** Rule 5: eleven digits, check digits, a real day of birth that is not in the future (zone 00024; see `parseSsin`). */
export function checkWorkerIdentity(
  _calculation: PartialCalculation,
  { worker, limits, today }: DeclarationFacts,
): Anomaly[] {
  const parsed = parseSsin(worker.ssin, { syntheticPeople: limits.syntheticPeople, today })
  return parsed.ok ? [] : parsed.anomalies
}
