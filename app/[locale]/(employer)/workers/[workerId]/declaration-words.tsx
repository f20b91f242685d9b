import { getTranslations } from 'next-intl/server'
import { CalculationFacts, useCalculationRows } from '@/components/transmission/calculation-facts.tsx'
import type { DeclarationWords } from '@/components/worker/declaration-more.tsx'
import type { Change } from '@/components/worker/history/version-history.tsx'
import { presentAnomalyValues } from '@/lib/channels/web/present-anomaly.ts'
import { presentReceiverAnomaly } from '@/lib/channels/web/present-receiver-anomaly.ts'
import type { Language } from '@/lib/domain/actor.ts'
import type { VersionView } from '@/lib/domain/overview/overview.ts'
import type { Calculation } from '@/lib/domain/wage-declaration/calculation.ts'
import { path } from '@/lib/i18n/path.ts'

/** The manual shows a category by its code alone. */
const categoryLabels: ReadonlyMap<string, string> = new Map()

/** Fields, differences and anomalies of declarations in words: the labels are those of the form in which they were entered. */
export async function declarationWords(
  language: Language,
  { canEnter }: { canEnter: boolean },
): Promise<DeclarationWords> {
  const t = await getTranslations('anomalies')
  return {
    factsOf: (calculation) => (
      <CalculationFacts calculation={calculation} categoryLabels={categoryLabels} language={language} />
    ),
    receiptHrefOf: (version) => (canEnter ? receiptHref(version, language) : null),
    useChanges: (before, after) => useChangedRows(before, after, language),
    outsideWordsOf: (anomaly) => presentReceiverAnomaly(anomaly, language),
    wordsOf: (anomaly) => t(anomaly.code, presentAnomalyValues(anomaly, language)),
  }
}

/** The receipt of what was sent on the web; a set of files has its own page. */
export function receiptHref({ channel, transmissionId }: VersionView, language: Language): string | null {
  return channel === 'batch' ? null : path(language, `/transmissions/${transmissionId}/receipt`)
}

/** The rows of both that differ, in the order of the form. */
function useChangedRows(before: Calculation, after: Calculation, language: Language): Change[] {
  const old = useCalculationRows({ calculation: before, categoryLabels, language })
  const young = useCalculationRows({ calculation: after, categoryLabels, language })
  const labels = new Map([...young, ...old].map(({ key, label }) => [key, label]))
  const valueIn = (rows: typeof old, key: string) => rows.find((row) => row.key === key)?.value ?? null
  return [...labels]
    .map(([key, label]) => ({ key, label, before: valueIn(old, key), after: valueIn(young, key) }))
    .filter((change) => change.before !== change.after)
}
