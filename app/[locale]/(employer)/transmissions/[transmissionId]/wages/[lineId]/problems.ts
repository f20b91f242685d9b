import { getTranslations } from 'next-intl/server'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { fieldNames } from '@/lib/channels/web/field-names.ts'
import { presentEntered } from '@/lib/channels/web/present-entered.ts'
import { presentProblems } from '@/lib/channels/web/present-problems.ts'
import type { Language } from '@/lib/domain/actor.ts'
import type { DraftLineView } from '@/lib/domain/transmission/draft-view.ts'
import { anomalyWords } from '../../../anomaly-words.ts'

/** What is missing or wrong in one worker's form, in the order of its fields, a correction's reason last. */
export async function readLineProblems({
  line,
  language,
}: {
  line: DraftLineView
  language: Language
}): Promise<FieldProblem[]> {
  const words = await anomalyWords(language)
  const t = await getTranslations('anomalies')
  const problems = presentProblems(line.anomalies, presentEntered(line.entered, language))
  const missing = findMissingReason(line)
  return [
    ...problems.map(({ name, anomaly }) => ({ name, message: words(anomaly) })),
    ...(missing
      ? [{ name: fieldNames[missing], message: t(missing === 'reason' ? 'reason-missing' : 'reason-text-missing') }]
      : []),
  ]
}

/** A correction needs a reason, and words with "autre" (domain: Cancelling). */
export function findMissingReason({ correction }: Pick<DraftLineView, 'correction'>): 'reason' | 'reasonText' | null {
  if (!correction) return null
  if (!correction.reason) return 'reason'
  return correction.reason === 'other' && correction.reasonText.trim() === '' ? 'reasonText' : null
}
