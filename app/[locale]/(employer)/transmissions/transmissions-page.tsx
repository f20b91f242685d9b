import { useTranslations } from 'next-intl'
import { TransmissionFilter } from '@/components/transmission/list/transmission-filter.tsx'
import { TransmissionTable } from '@/components/transmission/list/transmission-table.tsx'
import { ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { ListPager } from '@/components/ui/list-pager.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import type { AskedTransmissions } from '@/lib/channels/web/transmission/parse-transmission-query.ts'
import type { TransmissionPage, TransmissionQuery } from '@/lib/domain/overview/transmission-list.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { FileLinks } from '../workers/export/export-links.tsx'

interface TransmissionsPageProps {
  asked: AskedTransmissions
  page: TransmissionPage | null
  canEnter: boolean
  language: Language
}

export function TransmissionsPage({ asked, page, canEnter, language }: TransmissionsPageProps) {
  const t = useTranslations('transmissions')
  const home = useTranslations('home.problems')
  const address = path(language, '/transmissions')
  const problems = asked.problems.map(({ field, problem }) => ({ name: field, message: home(`${field}.${problem}`) }))
  return (
    <>
      <BackLink href={path(language, '/workers')}>{t('back')}</BackLink>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ErrorSummary problems={problems} />
      <TransmissionFilter
        entered={asked.entered}
        errors={Object.fromEntries(problems.map(({ name, message }) => [name, message]))}
        address={address}
      />
      {page && asked.query && page.rows.length > 0 ? (
        <Found page={page} query={asked.query} canEnter={canEnter} language={language} />
      ) : (
        <EmptyState
          titleAs="h2"
          title={t('empty')}
          actions={
            <ButtonLink href={address} look="secondary">
              {t('link')}
            </ButtonLink>
          }
        >
          <p>{t('emptyAdvice')}</p>
        </EmptyState>
      )}
    </>
  )
}

interface FoundProps extends Pick<TransmissionsPageProps, 'canEnter' | 'language'> {
  page: TransmissionPage
  query: TransmissionQuery
}

function Found({ page, query, canEnter, language }: FoundProps) {
  const t = useTranslations('transmissions')
  const { range, ticket, channel, outcome } = query
  const filter = { ...range, ticket, channel, outcome }
  return (
    <>
      <p className="small tab" role="status">
        <strong>{t('count', { count: page.totalCount })}</strong>
      </p>
      <TransmissionTable
        rows={page.rows}
        hrefOf={(row) =>
          canEnter && row.channel !== 'batch' ? path(language, `/transmissions/${row.transmissionId}/receipt`) : null
        }
        language={language}
      />
      <ListPager
        shownCount={page.rows.length}
        page={page}
        language={language}
        hrefOf={(cursor) => path(language, '/transmissions', { ...filter, cursor })}
      />
      <FileLinks
        lead={t('exportLead')}
        files={[
          {
            words: t('title'),
            hrefOf: (format) => path(language, `/transmissions/export/transmissions.${format}`, filter),
          },
        ]}
      />
    </>
  )
}
