import { needsConfirmation } from '../wage-declaration/check-calculation.ts'
import type { DraftLineSummary } from './draft-view.ts'

/** What the tick on repeated data is kept as, beside the codes of warnings: no rule bears it. */
export const REPEATED = 'repeated'

type Repetition = Pick<DraftLineSummary, 'repeatedPeriod' | 'repeatedGroup'>

/** Data of a former calculation or of a template that no person has confirmed. */
export function isRepeated({ repeatedPeriod, repeatedGroup }: Repetition): boolean {
  return repeatedPeriod !== null || repeatedGroup !== null
}

/** What of a complete line waits for "Ces données sont justes" before it can be sent; several warnings of one code are one. */
export function listCodesToConfirm({
  isComplete,
  anomalies,
  ...repetition
}: Pick<DraftLineSummary, 'isComplete' | 'anomalies'> & Repetition): string[] {
  if (!isComplete) return []
  const warnings = anomalies.filter(needsConfirmation).map(({ code }) => code)
  return [...new Set([...warnings, ...(isRepeated(repetition) ? [REPEATED] : [])])]
}
