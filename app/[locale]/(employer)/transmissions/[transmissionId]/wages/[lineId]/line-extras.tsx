import { CorrectionReasonFields } from '@/components/transmission/wages/correction-reason.tsx'
import { readErrors } from '@/components/transmission/wages/field-errors.ts'
import { YearTotal } from '@/components/transmission/wages/year-total.tsx'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import type { Language } from '@/lib/domain/actor.ts'
import type { DraftLineView } from '@/lib/domain/transmission/draft-view.ts'
import { viewYearTotal } from '../../year-total.ts'

interface LineExtrasProps {
  line: DraftLineView
  language: Language
  problems: readonly FieldProblem[]
}

/** After the qualities: why a declaration is corrected, and the year's total. */
export function LineExtras({ line, language, problems }: LineExtrasProps) {
  return (
    <>
      {line.correction && <CorrectionReasonFields {...line.correction} errors={readErrors(problems)} />}
      <div className="fs">
        <YearTotal {...viewYearTotal(line, language)} titleAs="h2" />
      </div>
    </>
  )
}
