import { needsConfirmation } from '../wage-declaration/check-calculation.ts'
import type { DraftLineSummary } from './draft-view.ts'

/** What the tick on repeated data is kept as, beside the codes of warnings: no rule bears it. */
export const REPEATED = 'repeated'

/** What of a complete line waits for "Ces données sont justes" before it can be sent; several warnings of one code are one. */
export function listCodesToConfirm({
  isComplete,
  anomalies,
  repeatedPeriod,
}: Pick<DraftLineSummary, 'isComplete' | 'anomalies' | 'repeatedPeriod'>): string[] {
  if (!isComplete) return []
  const warnings = anomalies.filter(needsConfirmation).map(({ code }) => code)
  return [...new Set([...warnings, ...(repeatedPeriod ? [REPEATED] : [])])]
}
