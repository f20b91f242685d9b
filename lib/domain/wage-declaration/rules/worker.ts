import { type Anomaly, nonBlocking, warning } from '../../anomaly.ts'
import { parseSsin } from '../../identifiers/ssin.ts'
import {
  addDays,
  type DateRange,
  hasOverlap,
  isWithin,
  type LocalDate,
  quarterOf,
  startOfQuarter,
  yearOf,
} from '../../local-date.ts'
import type { DeclarationFacts, DimonaFacts } from '../facts.ts'
import { computeValidity, type PartialCalculation } from '../partial-calculation.ts'

/** Dimona accepted with the warning "insufficient work in T-3": the conditions of a flexi-job do not seem to be met. */
const ACCESS_CONDITIONS = '90017-510'

/** Rule 5: eleven digits, check digits, a real day of birth that is not in the future (zone 00024; see `parseSsin`). */
export function checkWorkerIdentity(
  _calculation: PartialCalculation,
  { worker, limits, today }: DeclarationFacts,
): Anomaly[] {
  const parsed = parseSsin(worker.ssin, { syntheticPeople: limits.syntheticPeople, today })
  return parsed.ok ? [] : parsed.anomalies
}

/**
 * Rule 6: a Dimona FLX period of this worker at this employer covers at least one day of every quality. A remark everywhere: the
 * declaration counts all the same (ONSS: 00024-152, class NB).
 */
export function checkDimonaCoverage(calculation: PartialCalculation, { worker }: DeclarationFacts): Anomaly[] {
  const valid = worker.dimonaPeriods.filter((dimonaPeriod) => dimonaPeriod.status !== 'cancelled')
  return calculation.qualities.flatMap((quality, index) => {
    const validity = computeValidity(quality, calculation)
    if (!validity || valid.some((dimonaPeriod) => hasOverlap(dimonaPeriod, validity))) return []
    return [nonBlocking('00024-152', `qualities.${index}.validityPeriod.startDate`, { ...validity })]
  })
}

/**
 * Rule 22: work in a quarter whose Dimona carries the T-3 warning, without an overseas authorisation for that very quarter.
 * The warning does not mean that the condition is unmet: work abroad is invisible to Dimona (ONSS, expats).
 */
export function checkAccessConditions(calculation: PartialCalculation, { worker }: DeclarationFacts): Anomaly[] {
  const warned = worker.dimonaPeriods.filter(hasAccessWarning)
  const worked = calculation.qualities.flatMap((quality) => computeValidity(quality, calculation) ?? [])
  const quarters = worked.flatMap((validity) =>
    warned.flatMap((dimonaPeriod) => computeQuarters(validity, dimonaPeriod)),
  )
  return [...new Set(quarters)]
    .filter((quarter) => !worker.overseasQuarters.includes(quarter))
    .sort()
    .map((quarter) => warning(ACCESS_CONDITIONS, '', { quarter: quarterOf(quarter), year: String(yearOf(quarter)) }))
}

function hasAccessWarning({ status, anomalyCode }: DimonaFacts): boolean {
  return status === 'acceptedWithWarning' && anomalyCode === ACCESS_CONDITIONS
}

/** First days of the quarters in which the validity and the Dimona period have a day in common. */
function computeQuarters(validity: DateRange, dimonaPeriod: DimonaFacts): LocalDate[] {
  const quarters: LocalDate[] = []
  for (let day = validity.startDate; day <= validity.endDate; day = addDays(day, 1)) {
    if (isWithin(day, dimonaPeriod)) quarters.push(startOfQuarter(day))
  }
  return quarters
}
