import { useTranslations } from 'next-intl'
import { AuditFilter } from '@/components/audit/audit-filter.tsx'
import { AuditTable } from '@/components/audit/audit-table.tsx'
import { LogPager } from '@/components/audit/log-pager.tsx'
import { ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import type { AskedAudit } from '@/lib/channels/web/audit/parse-audit-query.ts'
import type { AuditPage as AuditLines } from '@/lib/domain/audit/audit-log.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'

interface AuditPageProps {
  /** Null while a date of the filter cannot be read. */
  page: AuditLines | null
  asked: AskedAudit
  language: Language
}

export function AuditPage({ page, asked, language }: AuditPageProps) {
  const t = useTranslations('audit')
  const { entered, unreadable, query } = asked
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <AuditFilter
        action={path(language, '/access/audit')}
        entered={{ ...entered, kind: query?.kind ?? '' }}
        unreadable={unreadable}
      />
      {page && page.rows.length === 0 && (
        <EmptyState
          titleAs="h2"
          title={t('empty')}
          actions={
            <ButtonLink href={path(language, '/access/audit')} look="secondary">
              {t('showAll')}
            </ButtonLink>
          }
        >
          <p>{t('emptyAdvice')}</p>
        </EmptyState>
      )}
      {page && page.rows.length > 0 && <Found page={page} asked={asked} language={language} />}
    </>
  )
}

function Found({ page, asked, language }: AuditPageProps & { page: AuditLines }) {
  const { search, kind, startDate, endDate } = asked.query ?? {}
  return (
    <>
      <AuditTable rows={page.rows} />
      <LogPager
        page={page}
        hrefOf={(cursor) => path(language, '/access/audit', { search, kind, startDate, endDate, cursor })}
      />
    </>
  )
}
