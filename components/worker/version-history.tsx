import { useTranslations } from 'next-intl'
import type { Anomaly } from '@/lib/domain/anomaly.ts'
import type { VersionView } from '@/lib/domain/overview/overview.ts'
import type { Calculation } from '@/lib/domain/wage-declaration/calculation.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { Icon } from '../ui/icon.tsx'
import { AnomalyReasons } from './anomaly-reasons.tsx'
import { ReasonText } from './reason-text.tsx'

/** One field that differs, in words; null where there was nothing. */
export interface Change {
  key: string
  label: string
  before: string | null
  after: string | null
}

export interface VersionWords {
  /** A hook: it reads the messages of the page. */
  useChanges: (before: Calculation, after: Calculation) => readonly Change[]
  wordsOf: (anomaly: Anomaly) => string
}

export interface VersionHistoryProps extends VersionWords {
  /** Newest first. */
  versions: readonly VersionView[]
  inForceId: string | null
  headingId: string
}

/** Who changed what, when, through which channel and why; nothing is ever overwritten. */
export function VersionHistory({ versions, inForceId, headingId, ...words }: VersionHistoryProps) {
  const t = useTranslations('details.history')
  return (
    <>
      <h3 id={headingId}>{t('title')}</h3>
      <ol className="hist" aria-labelledby={headingId}>
        {versions.map((version) => (
          <li key={version.versionId} className={version.versionId === inForceId ? 'on' : undefined}>
            <Version
              version={version}
              before={previousOf(version, versions)}
              isInForce={version.versionId === inForceId}
              {...words}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

/** The version it was made from: the one accepted before it. */
function previousOf(version: VersionView, versions: readonly VersionView[]): VersionView | undefined {
  return versions.find((each) => each.number < version.number && each.status === 'accepted')
}

interface VersionProps extends VersionWords {
  version: VersionView
  before: VersionView | undefined
  isInForce: boolean
}

function Version({ version, before, isInForce, useChanges, wordsOf }: VersionProps) {
  return (
    <>
      <VersionHead version={version} isInForce={isInForce} />
      {before && version.kind === 'modification' && (
        <VersionChanges before={before.calculation} after={version.calculation} useChanges={useChanges} />
      )}
      <Findings version={version} wordsOf={wordsOf} />
    </>
  )
}

function VersionHead({ version, isInForce }: { version: VersionView; isInForce: boolean }) {
  const t = useTranslations('details.history')
  const { number, kind, status, ticket, reason, reasonText } = version
  return (
    <>
      <p>
        <strong>{t(`kind.${kind}`, { number })}</strong>
        {`, ${t(`status.${status}`)}`}
        {isInForce && ` · ${t('inForce')}`}
      </p>
      <p className="small muted">
        <Sender version={version} />
        {ticket && (
          <>
            {` · ${t('ticket')} `}
            <span className="mono">{ticket}</span>
          </>
        )}
      </p>
      {kind !== 'original' && (
        <p>
          {t('reason')} <ReasonText reason={reason} reasonText={reasonText} />
        </p>
      )}
    </>
  )
}

function Sender({ version }: { version: VersionView }) {
  const t = useTranslations('details.history')
  const values = {
    name: version.submittedByName ?? t('someone'),
    channel: t(`channel.${version.channel}`),
    moment: formatMoment(version.submittedAt),
  }
  return version.senderName ? t('sentForOffice', { ...values, sender: version.senderName }) : t('sent', values)
}

interface VersionChangesProps {
  before: Calculation
  after: Calculation
  useChanges: VersionWords['useChanges']
}

function VersionChanges({ before, after, useChanges }: VersionChangesProps) {
  const t = useTranslations('details.history')
  const changes = useChanges(before, after)
  if (changes.length === 0) return <p>{t('nothingChanges')}</p>
  return (
    <>
      <p>{t('changes')}</p>
      <ul className="bullets">
        {changes.map((change) => (
          <li key={change.key}>
            {change.label}
            {separator}
            <s>{change.before ?? t('absent')}</s> <Icon name="arrow-right" />
            <span className="sr">{t('becomes')}</span> <strong className="tab">{change.after ?? t('absent')}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}

const separator = '\u00a0: '

function Findings({ version, wordsOf }: { version: VersionView; wordsOf: VersionWords['wordsOf'] }) {
  const t = useTranslations('details.declarations')
  return (
    <AnomalyReasons
      title={version.status === 'refused' ? t('refusedBecause') : t('remarks')}
      anomalies={version.anomalies}
      wordsOf={wordsOf}
    />
  )
}
