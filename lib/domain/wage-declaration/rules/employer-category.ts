import { type Anomaly, blocking } from '../../anomaly.ts'
import { type DateRange, isCovered } from '../../local-date.ts'
import type { DeclarationFacts } from '../facts.ts'
import { computeValidity, type PartialCalculation, type PartialQuality } from '../partial-calculation.ts'
import { computeChecked } from './qualities.ts'

/**
 * Rule 13: three digits, a category that exists (annex 27) and that the directory gives to this employer on every day of the
 * quality's validity. Zone 00036.
 */
export function checkEmployerCategories(calculation: PartialCalculation, facts: DeclarationFacts): Anomaly[] {
  return computeChecked(calculation, facts).flatMap((quality, index) => {
    const validity = computeValidity(quality, calculation)
    return checkCategory(quality, { validity, facts, path: `qualities.${index}.employerCategory` })
  })
}

interface Circumstances {
  validity: DateRange | null
  facts: DeclarationFacts
  path: string
}

function checkCategory({ employerCategory }: PartialQuality, { validity, facts, path }: Circumstances): Anomaly[] {
  const reason = computeRefusal(employerCategory, { validity, facts })
  if (reason) return [blocking('00036-008', path, { reason, employerCategory: employerCategory ?? '' })]
  const entries = facts.employer?.directoryEntries.filter((entry) => entry.employerCategory === employerCategory)
  if (!validity || !entries || !employerCategory || isCovered(validity, entries)) return []
  return [blocking('00036-051', path, { employerCategory, ...validity })]
}

function computeRefusal(category: string | undefined, { validity, facts }: Omit<Circumstances, 'path'>): string | null {
  if (!category) return 'missing'
  if (!/^\d{3}$/.test(category)) return 'unreadable'
  const known = facts.categories.filter((each) => each.code === category)
  const exists = validity ? isCovered(validity, known) : known.length > 0
  return exists ? null : 'unknown'
}
