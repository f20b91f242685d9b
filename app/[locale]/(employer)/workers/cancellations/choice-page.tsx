import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { ListPager } from '@/components/ui/list-pager.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { BulkChoice, bulkChoiceName } from '@/components/worker/removal/bulk-choice.tsx'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { keepAsked } from '@/lib/channels/web/removal/parse-bulk-form.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { CancellablePage, CancellableQuery } from '@/lib/use-cases/bulk-cancellation/list-cancellable.ts'
import { chooseDeclarations } from './actions.ts'
import { cancellationsHref } from './cancellations-href.ts'

interface ChoicePageProps {
  page: CancellablePage
  query: CancellableQuery
  asked: SearchParams
  language: Language
}

/** The list to tick, under the filter with which one came. */
export function ChoicePage({ page, query, asked, language }: ChoicePageProps) {
  const t = useTranslations('bulkCancellation.choice')
  const kept = keepAsked(asked)
  const error = asked.problem === 'none' ? t('none') : undefined
  const back = backHref(language, query, kept)
  return (
    <>
      <BackLink href={back}>{t('back')}</BackLink>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ErrorSummary problems={error ? [{ name: bulkChoiceName, message: error }] : []} />
      <p className="small muted">{useFilterInWords(query)}</p>
      {page.rows.length === 0 ? (
        <EmptyState titleAs="h2" title={t('empty')} actions={<ButtonLink href={back}>{t('back')}</ButtonLink>}>
          <p>{t('emptyAdvice')}</p>
        </EmptyState>
      ) : (
        <>
          <BulkChoice
            declarations={page.rows.map(({ startDate, endDate, ...row }) => ({
              ...row,
              calculationPeriod: { startDate, endDate },
            }))}
            asked={Object.entries(kept)}
            isAllTicked={asked.all !== undefined}
            error={error}
            hrefs={{ all: cancellationsHref(language, { ...kept, all: '1' }), back }}
            action={chooseDeclarations}
            language={language}
          />
          <ListPager
            shownCount={page.rows.length}
            page={page}
            language={language}
            hrefOf={(cursor) => cancellationsHref(language, { ...kept, cursor })}
          />
        </>
      )}
    </>
  )
}

/** Where one came from: the receipt, the worker, or the overview under the same filter. */
function backHref(language: Language, query: CancellableQuery, kept: Record<string, string>): string {
  if (query.transmissionId) return path(language, `/transmissions/${query.transmissionId}/receipt`)
  if (query.workerId) return path(language, `/workers/${query.workerId}`)
  const { startDate, endDate, search } = kept
  return path(language, '/workers', { startDate, endDate, search })
}

function useFilterInWords({ range, search, transmissionId }: CancellableQuery): string {
  const t = useTranslations('bulkCancellation.choice')
  if (transmissionId) return t('ofTransmission')
  const days = { startDate: formatDate(range.startDate), endDate: formatDate(range.endDate) }
  return search ? t('ofSearch', { ...days, search }) : t('ofDays', days)
}
