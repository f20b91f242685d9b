import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { StatusRefresher } from '@/components/ui/islands/status-refresher.tsx'
import { Facts } from '@/components/ui/key-values.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { OpenDrafts } from '@/components/worker/open-drafts.tsx'
import { SentBanner } from '@/components/worker/sent-banner.tsx'
import { type LocalDate, yearOf } from '@/lib/domain/local-date.ts'
import type { WorkerDetails } from '@/lib/domain/overview/overview.ts'
import type { ReceiptView } from '@/lib/domain/transmission/draft-view.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'

export interface WorkerTopProps {
  details: WorkerDetails
  receipt: ReceiptView | null
  canEnter: boolean
  language: Language
  today: LocalDate
}

/** Who, what was just sent, what is begun, and the figures of the year. */
export function WorkerTop({ details, receipt, canEnter, language, today }: WorkerTopProps) {
  const t = useTranslations('details')
  const home = useTranslations('home')
  const { worker, drafts, processingCount } = details
  return (
    <>
      <BackLink href={path(language, '/workers')}>{t('back')}</BackLink>
      {receipt && <SentBanner receipt={receipt} />}
      <PageHeading
        title={`${worker.givenName} ${worker.familyName}`}
        lead={<span className="num">{formatSsin(worker.ssin)}</span>}
        action={
          canEnter && (
            <ButtonLink href={path(language, '/transmissions/new')} icon="plus">
              {home('transmit')}
            </ButtonLink>
          )
        }
      />
      {canEnter && drafts.length > 0 && (
        <OpenDrafts
          drafts={drafts}
          hrefOf={({ transmissionId, lineId }) => path(language, `/transmissions/${transmissionId}/wages/${lineId}`)}
        />
      )}
      <YearFacts details={details} language={language} today={today} />
      <StatusRefresher pendingCount={processingCount} message={home('list.refreshed', { count: processingCount })} />
      {processingCount > 0 && (
        <noscript>
          <p className="small">
            <a href={path(language, `/workers/${worker.workerId}`)}>{t('refresh')}</a>
          </p>
        </noscript>
      )}
    </>
  )
}

function YearFacts({ details, language, today }: Pick<WorkerTopProps, 'details' | 'language' | 'today'>) {
  const t = useTranslations('details.facts')
  const { yearTotals, declarations } = details
  const processingCents = declarations
    .filter(({ status }) => status === 'processing')
    .reduce((sum, { shown }) => sum + shown.totalCents, 0)
  const year = yearTotals.find((each) => each.year === yearOf(today)) ?? yearTotals[0]
  if (!year && processingCents === 0) return <p className="muted">{t('none')}</p>
  return (
    <>
      <Facts
        rows={[
          ...(year
            ? [
                {
                  label: t('accepted', { year: String(year.year) }),
                  value: formatAmount(year.acceptedCents, language),
                },
                { label: t('count'), value: year.declarationCount },
              ]
            : []),
          ...(processingCents > 0 ? [{ label: t('processing'), value: formatAmount(processingCents, language) }] : []),
        ]}
      />
      <p className="small muted">{t('note')}</p>
    </>
  )
}
