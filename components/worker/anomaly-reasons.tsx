import { useTranslations } from 'next-intl'
import type { Anomaly } from '@/lib/domain/anomaly.ts'

export interface AnomalyReasonsProps {
  /** "Refusée parce que :" or "Remarques :". */
  title: string
  anomalies: readonly Anomaly[]
  /** Says an anomaly in plain words. */
  wordsOf: (anomaly: Anomaly) => string
}

/** Why, in plain words, with the official number of each rule. */
export function AnomalyReasons({ title, anomalies, wordsOf }: AnomalyReasonsProps) {
  const t = useTranslations('details.declarations')
  if (anomalies.length === 0) return null
  return (
    <div className="reasons">
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="bullets">
        {anomalies.map((anomaly) => (
          <li key={`${anomaly.code} ${anomaly.path}`}>
            {wordsOf(anomaly)} <span className="small muted nw">{t('rule', { code: anomaly.code })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
