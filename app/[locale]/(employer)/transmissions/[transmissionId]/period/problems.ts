import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { understandWagePeriod } from '@/lib/channels/web/parse-wage-period.ts'
import { splitAtYearEnd } from '@/lib/domain/local-date.ts'
import { computeWholeRange } from '@/lib/domain/wage-declaration/partial-calculation.ts'
import { formatDateRange } from '@/lib/i18n/format-date.ts'
import { anomalyWords } from '../../anomaly-words.ts'
import type { OpenDraft } from '../../open-draft.ts'

interface PeriodProblems {
  problems: FieldProblem[]
  /** Both parts of dates that pass 31 December, in words. */
  parts: { first: string; second: string } | null
}

/** What is wrong with the dates of step 1, once the person has sent them. */
export async function readPeriodProblems(
  { draft, language }: OpenDraft,
  { isChecked }: { isChecked: boolean },
): Promise<PeriodProblems> {
  if (!isChecked) return { problems: [], parts: null }
  const words = await anomalyWords(language)
  const range = computeWholeRange(understandWagePeriod(draft.enteredWagePeriod))
  const parts = range && splitAtYearEnd(range)
  return {
    problems: draft.wagePeriodAnomalies.map((anomaly) => ({ name: anomaly.path, message: words(anomaly) })),
    parts: parts && { first: formatDateRange(parts.before), second: formatDateRange(parts.after) },
  }
}
