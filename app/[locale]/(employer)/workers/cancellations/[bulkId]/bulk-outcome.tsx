import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { StatusRefresher } from '@/components/ui/islands/status-refresher.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { BulkLines } from '@/components/worker/removal/bulk-lines.tsx'
import type { BulkCancellationView, BulkLineState } from '@/lib/domain/bulk-cancellation/bulk-cancellation.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { bulkHref, cancellationsHref } from '../cancellations-href.ts'

interface BulkOutcomeProps {
  bulk: BulkCancellationView
  language: Language
}

/** What became of each line; it stays at its address. */
export function BulkOutcome({ bulk, language }: BulkOutcomeProps) {
  const t = useTranslations('bulkCancellation.outcome')
  const { lines, transmissionId, ticket, bulkId } = bulk
  const countOf = (...states: BulkLineState[]) => lines.filter(({ state }) => states.includes(state)).length
  const [sentCount, pendingCount] = [countOf('sent', 'done', 'notDone'), countOf('sent')]
  const leftOutCount = lines.length - sentCount
  return (
    <>
      <PageHeading title={t('pageTitle')} />
      <Note
        tone={leftOutCount === 0 ? 'ok' : 'warn'}
        titleAs="p"
        title={t('summary', { sent: sentCount, total: lines.length })}
        isStatus
      >
        {leftOutCount > 0 && <p>{t('leftOut', { count: leftOutCount })}</p>}
        {ticket && <p>{t.rich('ticket', { ticket, mono: (words) => <strong className="mono nw">{words}</strong> })}</p>}
      </Note>
      <StatusRefresher pendingCount={pendingCount} message={t('pending', { count: pendingCount })} />
      {pendingCount > 0 && (
        <noscript>
          <p className="small">
            <a href={bulkHref(language, bulkId)}>{t('refresh')}</a>
          </p>
        </noscript>
      )}
      <BulkLines
        lines={lines}
        isSent
        hrefOf={({ workerId, declarationId }) => `${path(language, `/workers/${workerId}`)}#d-${declarationId}`}
        language={language}
      />
      <div className="bar">
        <ButtonLink href={path(language, '/workers')}>{t('toOverview')}</ButtonLink>
        {transmissionId && (
          <ButtonLink href={path(language, `/transmissions/${transmissionId}/receipt`)} look="secondary">
            {t('receipt')}
          </ButtonLink>
        )}
        <ButtonLink href={cancellationsHref(language)} look="secondary">
          {t('others')}
        </ButtonLink>
      </div>
    </>
  )
}
