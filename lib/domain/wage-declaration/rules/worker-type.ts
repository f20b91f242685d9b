import { type Anomaly, blocking, warning } from '../../anomaly.ts'
import { type DateRange, hasOverlap, isCovered } from '../../local-date.ts'
import type { CategoryFacts, DeclarationFacts } from '../facts.ts'
import { computeValidity, type PartialCalculation, type PartialQuality } from '../partial-calculation.ts'
import type { WorkerType } from '../quality.ts'
import { computeChecked } from './qualities.ts'

/**
 * Rule 14: blue-collar (050) or white-collar (450), as the category allows a flexi-job on those days (zone 00037). Where the data
 * hold no evidence about a category, that is no prohibition: a warning.
 */
export function checkWorkerTypes(calculation: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  return computeChecked(calculation, facts).flatMap((quality, index) => {
    const path = `qualities.${index}.workerType`
    if (!quality.workerType) return [blocking('00037-008', path, { reason: 'missing' })]
    const validity = computeValidity(quality, calculation)
    return validity ? checkAllowed(quality, { validity, path, facts }) : []
  })
}

interface Circumstances {
  validity: DateRange
  path: string
  facts: DeclarationFacts
}

function checkAllowed(
  { employerCategory, workerType }: PartialQuality,
  { validity, path, facts }: Circumstances,
): Anomaly[] {
  const known = facts.categories.filter((each) => each.code === employerCategory && hasOverlap(each, validity))
  if (!employerCategory || !workerType || known.length === 0) return []
  const parameters = { employerCategory, workerType }
  if (known.every((category) => category.flexi.length === 0)) {
    return [warning('00037-085', path, { ...parameters, evidence: 'none' })]
  }
  return isAllowed(known, workerType, validity)
    ? []
    : [blocking('00037-085', path, { ...parameters, evidence: 'found' })]
}

/** `null` dates of an evidence are open: seen in force, start or end unknown. */
function isAllowed(categories: readonly CategoryFacts[], workerType: WorkerType, validity: DateRange): boolean {
  const evidence = categories
    .flatMap((category) => category.flexi)
    .filter((each) => each.workerTypes.includes(workerType))
  return isCovered(validity, evidence)
}
