import { getTranslations } from 'next-intl/server'
import type { CellProblem, RowVerdict } from '@/components/transmission/wages/grid/grid-view.ts'
import { columnFields, rowField } from '@/lib/channels/web/grid/grid-cells.ts'
import { presentRowProblems } from '@/lib/channels/web/grid/present-row-problems.ts'
import type { Language } from '@/lib/domain/actor.ts'
import type { EnteredWages } from '@/lib/domain/transmission/draft.ts'
import type { DraftLineSummary } from '@/lib/domain/transmission/draft-view.ts'
import { anomalyWords } from '../../../anomaly-words.ts'
import { repeatWords } from '../../../repeat-words.ts'

/** What is judged of a row: what the rules said, and the form as it is shown. */
export interface JudgedRow {
  summary: DraftLineSummary
  entered: EnteredWages
}

interface Asked {
  language: Language
  /** Also what is missing; else what was typed and is wrong. */
  isChecked: boolean
}

/** Says what the rules think of a row. Of a row that nobody has touched there is one thing to say, and only when asked. */
export async function rowJudge({ language, isChecked }: Asked): Promise<(row: JudgedRow) => RowVerdict> {
  const words = await anomalyWords(language)
  const t = await getTranslations('wizard')
  const listProblems = ({ summary: { lineId, anomalies, isStarted }, entered }: JudgedRow): CellProblem[] => {
    if (!isStarted) {
      const fieldId = rowField(lineId, columnFields.calculationDate)
      return isChecked ? [{ fieldId, message: t('overview.notStarted') }] : []
    }
    return presentRowProblems(anomalies, entered, { isChecked }).map(({ column, anomaly }) => ({
      fieldId: rowField(lineId, column === null ? 'form' : columnFields[column]),
      message: words(anomaly),
    }))
  }
  const listWarnings = (summary: DraftLineSummary): string[] => {
    const { isComplete, anomalies } = summary
    if (!isComplete) return []
    const remarks = anomalies.filter(({ severity }) => severity !== 'blocking').map(words)
    const repeated = repeatWords(t, summary)
    return repeated ? [repeated, ...remarks] : remarks
  }
  return (row) => {
    const warnings = listWarnings(row.summary)
    return {
      state: stateOf(row.summary, warnings.length > 0),
      problems: withOnePerField(listProblems(row)),
      warnings,
      totalCents: row.summary.isComplete ? row.summary.totalCents : null,
    }
  }
}

function stateOf({ isStarted, isComplete }: DraftLineSummary, hasWarnings: boolean): RowVerdict['state'] {
  if (!isStarted) return 'untouched'
  if (!isComplete) return 'incomplete'
  return hasWarnings ? 'toCheck' : 'complete'
}

/** Several parts of a form that the grid does not show are one place to go. */
function withOnePerField(problems: readonly CellProblem[]): CellProblem[] {
  return problems.filter((problem, place) => problems.findIndex(({ fieldId }) => fieldId === problem.fieldId) === place)
}
