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

function YearFacts({
  details: { yearTotals },
  language,
  today,
}: Pick<WorkerTopProps, 'details' | 'language' | 'today'>) {
  const t = useTranslations('details.facts')
  const shown = yearTotals.find(({ year }) => year === yearOf(today)) ?? yearTotals[0]
  if (!shown) return <p className="muted">{t('none')}</p>
  return (
    <Facts
      rows={[
        { label: t('accepted', { year: String(shown.year) }), value: formatAmount(shown.acceptedCents, language) },
        { label: t('total'), value: t('declarations', { count: shown.declarationCount }) },
      ]}
    />
  )
}
