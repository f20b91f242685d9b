import { getTranslations } from 'next-intl/server'
import { CalculationFacts, useCalculationRows } from '@/components/transmission/calculation-facts.tsx'
import type { DeclarationWords } from '@/components/worker/declaration-more.tsx'
import type { Change } from '@/components/worker/version-history.tsx'
import { presentAnomalyValues } from '@/lib/channels/web/present-anomaly.ts'
import type { Language } from '@/lib/domain/actor.ts'
import type { Calculation } from '@/lib/domain/wage-declaration/calculation.ts'

/** The manual shows a category by its code alone. */
const categoryLabels: ReadonlyMap<string, string> = new Map()

/** Fields, differences and anomalies of declarations in words: the labels are those of the form in which they were entered. */
export async function declarationWords(language: Language): Promise<DeclarationWords> {
  const t = await getTranslations('anomalies')
  return {
    factsOf: (calculation) => (
      <CalculationFacts calculation={calculation} categoryLabels={categoryLabels} language={language} />
    ),
    useChanges: (before, after) => useChangedRows(before, after, language),
    wordsOf: (anomaly) => t(anomaly.code, presentAnomalyValues(anomaly, language)),
  }
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
