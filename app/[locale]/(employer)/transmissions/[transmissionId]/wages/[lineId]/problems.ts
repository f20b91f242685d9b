import { getTranslations } from 'next-intl/server'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { presentEntered } from '@/lib/channels/web/present-entered.ts'
import { presentProblems } from '@/lib/channels/web/present-problems.ts'
import { repeatDateName, understandRepetition } from '@/lib/channels/web/wages/parse-repetition.ts'
import type { Language } from '@/lib/domain/actor.ts'
import type { DraftLineView } from '@/lib/domain/transmission/draft-view.ts'
import { anomalyWords } from '../../../anomaly-words.ts'

interface OpenLine {
  line: DraftLineView
  language: Language
}

/** What is missing or wrong in one worker's form, in the order of its fields, a correction's reason last. */
async function readLineProblems({ line, language }: OpenLine): Promise<FieldProblem[]> {
  const words = await anomalyWords(language)
  const problems = presentProblems(line.anomalies, presentEntered(line.entered, language))
  return problems.map(({ name, anomaly }) => ({ name, message: words(anomaly) }))
}

/** The same, or what is wrong with the day typed for all of whom data are to be repeated: then the form was not meant. */
export async function readPageProblems(open: OpenLine, repeatDate: string | undefined): Promise<FieldProblem[]> {
  if (repeatDate === undefined) return readLineProblems(open)
  if (understandRepetition(repeatDate).calculationDate) return []
  const t = await getTranslations('wizard')
  return [{ name: repeatDateName, message: t('repeat.calculationDateMissing') }]
}
