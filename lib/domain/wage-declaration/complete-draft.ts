import type { Anomaly } from '../anomaly.ts'
import type { DraftWages } from '../transmission/draft.ts'
import type { Calculation } from './calculation.ts'
import { checkCalculation } from './check-calculation.ts'
import type { DeclarationFacts } from './facts.ts'
import { computeCalculation, type PartialCalculation } from './partial-calculation.ts'

export interface CompletedDraft {
  /** Null as long as something required is missing or could not be read; blocking anomalies may remain beside it. */
  calculation: Calculation | null
  anomalies: Anomaly[]
}

const nothingEntered: PartialCalculation & Pick<DraftWages, 'unreadable'> = {
  calculationPeriod: {},
  qualities: [{ premiums: [] }],
  unreadable: [],
}

/**
 * The only bridge from a draft to a calculation, for every channel. Fields that could not be read come first and are not
 * reported again as missing; a field bears one refusal (missing, else impossible, else the first rule it breaks).
 */
export function completeDraft(wages: DraftWages | null, facts: DeclarationFacts): CompletedDraft {
  const { unreadable, ...partial } = wages ?? nothingEntered
  const found = checkCalculation(partial, facts).filter((anomaly) => !isExplained(anomaly, unreadable))
  return {
    calculation: readCalculation(wages),
    anomalies: withOneRefusalPerField([...unreadable, ...found]),
  }
}

/** What was understood, when nothing that is required is missing or could not be read; the same whatever the rules say of it. */
export function readCalculation(wages: DraftWages | null): Calculation | null {
  const { unreadable, ...partial } = wages ?? nothingEntered
  return unreadable.length === 0 ? computeCalculation(partial) : null
}

/** A field that holds unreadable words is not missing, nor is the amount of a quality of which one amount cannot be read. */
function isExplained({ code, path }: Anomaly, unreadable: readonly Anomaly[]): boolean {
  return unreadable.some(
    (other) => isSameField(other.path, path) || (code === '90504-001' && isAmountBeside(other.path, path)),
  )
}

/** The number of months beside « autre : tous les n mois » is a field of its own on the web. */
function isSameField(unreadablePath: string, path: string): boolean {
  return unreadablePath.replace(/\.otherFrequencyMonths$/, '.frequencyMonths') === path
}

function isAmountBeside(amountPath: string, path: string): boolean {
  const quality = path.slice(0, path.lastIndexOf('.') + 1)
  return amountPath.startsWith(quality) && amountPath.endsWith('Cents')
}

function withOneRefusalPerField(anomalies: readonly Anomaly[]): Anomaly[] {
  const refused = new Set<string>()
  return anomalies.filter(({ severity, path }) => {
    if (severity !== 'blocking' || path === '') return true
    const isFirst = !refused.has(path)
    refused.add(path)
    return isFirst
  })
}
