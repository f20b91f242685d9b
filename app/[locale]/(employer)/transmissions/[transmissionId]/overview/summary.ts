import type { DraftLineSummary, DraftView } from '@/lib/domain/transmission/draft-view.ts'
import { isRepeated } from '@/lib/domain/transmission/to-confirm.ts'
import { anomalyWords } from '../../anomaly-words.ts'
import type { OpenDraft } from '../../open-draft.ts'

/** Sum of all workers; null as long as one of them has no complete data. */
export function computeDraftTotal({ lines }: Pick<DraftView, 'lines'>): number | null {
  const amounts = lines.map((line) => line.totalCents)
  return amounts.some((amount) => amount === null)
    ? null
    : amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
}

/** The manual's "prochain flexi-travailleur": first one whose data are not complete. */
export function findNextLine({ lines }: Pick<DraftView, 'lines'>): DraftLineSummary | null {
  return lines.find((line) => !line.isComplete) ?? null
}

/** Workers whose data were repeated and can be confirmed. */
export function listRepeated({ lines }: Pick<DraftView, 'lines'>): DraftLineSummary[] {
  return lines.filter((line) => line.isComplete && isRepeated(line))
}

/** Remarks and warnings of the complete lines: shown before sending, they prevent nothing. */
export async function listWarnings({ draft, language }: OpenDraft) {
  const words = await anomalyWords(language)
  return draft.lines
    .filter((line) => line.isComplete)
    .flatMap((line) =>
      line.anomalies
        .filter((anomaly) => anomaly.severity !== 'blocking')
        .map((anomaly) => ({
          key: `${line.lineId} ${anomaly.code} ${anomaly.path}`,
          worker: `${line.worker.givenName} ${line.worker.familyName}`,
          message: words(anomaly),
        })),
    )
}
