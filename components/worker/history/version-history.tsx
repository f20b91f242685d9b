import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Anomaly } from '@/lib/domain/anomaly.ts'
import type { VersionView } from '@/lib/domain/overview/overview.ts'
import { REPEATED } from '@/lib/domain/transmission/to-confirm.ts'
import type { Calculation } from '@/lib/domain/wage-declaration/calculation.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import { AnomalyReasons } from '../anomaly-reasons.tsx'
import { ReasonText } from '../reason-text.tsx'
import { OutsideOutcomeLine, type OutsideWords } from './outside-outcome.tsx'

/** One field that differs, in words; null where there was nothing. */
export interface Change {
  key: string
  label: string
  before: string | null
  after: string | null
}

export interface VersionWords extends OutsideWords {
  /** All fields of a calculation, with the labels of the form. */
  factsOf: (calculation: Calculation) => ReactNode
  /** Its receipt; null where there is none for whoever looks. */
  receiptHrefOf: (version: VersionView) => string | null
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

/** The version it was made from: the one accepted before it, else the one before, which was refused. */
function previousOf(version: VersionView, versions: readonly VersionView[]): VersionView | undefined {
  const older = versions.filter((each) => each.number < version.number)
  return older.find((each) => each.status === 'accepted') ?? older[0]
}

interface VersionProps extends VersionWords {
  version: VersionView
  before: VersionView | undefined
  isInForce: boolean
}

function Version({ version, before, isInForce, useChanges, outsideWordsOf, ...words }: VersionProps) {
  return (
    <>
      <VersionHead version={version} isInForce={isInForce} />
      {before && version.kind !== 'cancellation' && (
        <VersionChanges before={before.calculation} after={version.calculation} useChanges={useChanges} />
      )}
      <Findings version={version} wordsOf={words.wordsOf} />
      <Confirmed codes={version.confirmedWarnings} />
      {version.outside && <OutsideOutcomeLine outside={version.outside} outsideWordsOf={outsideWordsOf} />}
      <VersionMore version={version} factsOf={words.factsOf} receiptHref={words.receiptHrefOf(version)} />
    </>
  )
}

/** Every version can be read whole, and not only by what it changed. */
function VersionMore({
  version,
  factsOf,
  receiptHref,
}: Pick<VersionProps, 'version' | 'factsOf'> & { receiptHref: string | null }) {
  const t = useTranslations('details.history')
  const hidden = <span className="sr"> {t('ofVersion', { number: version.number })}</span>
  return (
    <>
      <details className="more">
        <summary>
          <Icon name="chevron-right" />
          <span>
            {t('allFields')}
            {hidden}
          </span>
        </summary>
        {factsOf(version.calculation)}
      </details>
      {receiptHref && (
        <p className="small">
          <Link href={receiptHref}>
            {t('receipt')}
            {hidden}
          </Link>
        </p>
      )}
    </>
  )
}

/** What the sender was asked about, and said was right (rules 20 and 21, repeated data). */
function Confirmed({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('details.history')
  if (codes.length === 0) return null
  const named = codes.map((code) => (code === REPEATED ? t('repeatedData') : code))
  return <p className="small muted">{t('confirmed', { what: named.join(', ') })}</p>
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
