import { useTranslations } from 'next-intl'
import type { Anomaly } from '@/lib/domain/anomaly.ts'
import type { OutsideOutcome } from '@/lib/domain/batch/export.ts'
import type { DeclarationView } from '@/lib/domain/overview/overview.ts'
import { StatusChip } from '../../ui/status-chip.tsx'
import { AnomalyReasons } from '../anomaly-reasons.tsx'

export interface OutsideWords {
  /** Says in plain words what the outside receiver has against a declaration. */
  outsideWordsOf: (anomaly: Anomaly) => string
}

/** What the outside receiver refused of the version that counts here; null when there is nothing to tell. */
function findOutsideRefusal({ versions }: DeclarationView): OutsideOutcome | null {
  const counting = versions.find(({ status }) => status === 'accepted')
  return counting?.outside?.status === 'refused' ? counting.outside : null
}

/** Beside « Acceptée »: it is so here, and not out there. */
export function OutsideRefusalChip({ declaration }: { declaration: DeclarationView }) {
  const t = useTranslations('outside.status')
  if (!findOutsideRefusal(declaration)) return null
  return (
    <StatusChip look="refused" canWrap>
      {t('refused')}
    </StatusChip>
  )
}

/** Why it was refused out there, and what to do. */
export function OutsideRefusal({ declaration, outsideWordsOf }: { declaration: DeclarationView } & OutsideWords) {
  const t = useTranslations('outside')
  const refusal = findOutsideRefusal(declaration)
  if (!refusal) return null
  return (
    <span className="sub">
      <AnomalyReasons title={t('reasons')} anomalies={refusal.anomalies} wordsOf={outsideWordsOf} />
      <span>{t('advice')}</span>
    </span>
  )
}

/** One version of the history: where it stands outside, with the receiver's ticket. */
export function OutsideOutcomeLine({ outside, outsideWordsOf }: { outside: OutsideOutcome } & OutsideWords) {
  const t = useTranslations('outside')
  const { status, ticket, anomalies } = outside
  return (
    <>
      <p className="small muted">
        {t(`status.${status}`)}
        {ticket && (
          <>
            {` · ${t('ticket')} `}
            <span className="mono">{ticket}</span>
          </>
        )}
      </p>
      <AnomalyReasons
        title={status === 'refused' ? t('reasons') : t('remarks')}
        anomalies={anomalies}
        wordsOf={outsideWordsOf}
      />
    </>
  )
}
