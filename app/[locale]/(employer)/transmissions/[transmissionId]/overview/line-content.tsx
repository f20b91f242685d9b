import { CalculationFacts } from '@/components/transmission/calculation-facts.tsx'
import { Comparison } from '@/components/transmission/comparison-table.tsx'
import { MissingFields } from '@/components/transmission/draft-overview.tsx'
import { CorrectionReasonFacts } from '@/components/transmission/wages/correction-reason.tsx'
import { YearTotal } from '@/components/transmission/wages/year-total.tsx'
import type { DraftLineSummary } from '@/lib/domain/transmission/draft-view.ts'
import { anomalyWords } from '../../anomaly-words.ts'
import { viewYearTotal } from '../year-total.ts'
import type { OverviewContext } from './overview-context.ts'

/** What was typed for one worker: field by field when complete, beside the version it replaces in a correction; else what is missing. */
export async function LineContent({ context, line }: { context: OverviewContext; line: DraftLineSummary }) {
  const { addresses, language, categoryLabels, correction } = context
  const { calculation } = line
  if (!line.isComplete || !calculation) {
    const words = await anomalyWords(language)
    const missing = line.anomalies.filter((anomaly) => anomaly.severity === 'blocking')
    const href = addresses.wages(line.lineId, { check: 1 })
    return <MissingFields problems={missing.map((each) => ({ href, message: words(each) }))} />
  }
  if (correction)
    return (
      <>
        <CorrectionReasonFacts {...correction} />
        <Comparison before={correction.before} after={calculation} {...{ categoryLabels, language }} />
      </>
    )
  return (
    <>
      <CalculationFacts calculation={calculation} categoryLabels={categoryLabels} language={language} />
      <YearTotal {...viewYearTotal(line, language)} titleAs="p" />
    </>
  )
}
