import { getTranslations } from 'next-intl/server'
import { presentAnomalyValues } from '@/lib/channels/web/present-anomaly.ts'
import type { Language } from '@/lib/domain/actor.ts'
import type { Anomaly } from '@/lib/domain/anomaly.ts'

/** Says an anomaly in the page's language. */
export async function anomalyWords(language: Language): Promise<(anomaly: Anomaly) => string> {
  const t = await getTranslations('anomalies')
  return (anomaly) => t(anomaly.code, presentAnomalyValues(anomaly, language))
}
