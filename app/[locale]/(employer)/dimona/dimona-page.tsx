import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { SearchField, SearchForm } from '@/components/ui/fields/search-field.tsx'
import { SelectField } from '@/components/ui/fields/select-field.tsx'
import { ListPager } from '@/components/ui/list-pager.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { EmployerDimonaList } from '@/components/worker/dimona-list.tsx'
import { dimonaStatuses } from '@/lib/channels/web/parse-dimona-query.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { DimonaPage as DimonaList, DimonaQuery } from '@/lib/use-cases/dimona/list-dimona-periods.ts'

interface DimonaPageProps {
  page: DimonaList
  query: DimonaQuery
  language: Language
}

export function DimonaPage({ page, query, language }: DimonaPageProps) {
  const t = useTranslations('dimona')
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <Filter query={query} language={language} />
      {page.rows.length === 0 ? (
        <EmptyState
          titleAs="h2"
          title={t('empty')}
          actions={
            <ButtonLink href={path(language, '/dimona')} look="secondary">
              {t('showAll')}
            </ButtonLink>
          }
        >
          <p>{t('emptyAdvice')}</p>
        </EmptyState>
      ) : (
        <Found page={page} query={query} language={language} />
      )}
    </>
  )
}

function Filter({ query, language }: Pick<DimonaPageProps, 'query' | 'language'>) {
  const t = useTranslations('dimona')
  const actions = useTranslations('actions')
  return (
    <SearchForm label={t('searchLabel')} action={path(language, '/dimona')} method="get">
      <SearchField name="search" label={t('search')} hint={t('searchHint')} defaultValue={query.search} />
      <SelectField
        name="status"
        label={t('status')}
        emptyLabel={t('anyStatus')}
        defaultValue={query.status ?? ''}
        options={dimonaStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
      />
      <Button look="secondary" icon="search">
        {actions('search')}
      </Button>
    </SearchForm>
  )
}

function Found({ page, query, language }: DimonaPageProps) {
  const t = useTranslations('dimona')
  return (
    <>
      <p className="small tab" role="status">
        <strong>{t('count', { count: page.totalCount })}</strong>
      </p>
      <EmployerDimonaList rows={page.rows} hrefOfWorker={(workerId) => path(language, `/workers/${workerId}`)} />
      <ListPager
        shownCount={page.rows.length}
        page={page}
        language={language}
        hrefOf={(cursor) => path(language, '/dimona', { search: query.search, status: query.status, cursor })}
      />
    </>
  )
}
