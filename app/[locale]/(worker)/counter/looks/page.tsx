import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LogPager } from '@/components/audit/log-pager.tsx'
import { LookTable } from '@/components/audit/look-table.tsx'
import { CounterTabs } from '@/components/counter/counter-tabs.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { parseCursorOf } from '@/lib/channels/web/audit/parse-audit-query.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { path } from '@/lib/i18n/path.ts'
import { listLooksAtMe } from '@/lib/use-cases/audit/list-looks-at-me.ts'
import { workerPage } from '../worker-page.tsx'

interface LooksProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('looks')
  return { title: t('title') }
}

/** Which enterprises looked at the worker's data, and when. */
export default async function Looks({ searchParams }: LooksProps) {
  const query = parseCursorOf(await searchParams)
  return workerPage(async (actor, { language }) => {
    const t = await getTranslations('looks')
    const page = await listLooksAtMe(actor, query)
    return (
      <>
        <PageHeading title={t('title')} lead={t('lead')} />
        <CounterTabs current="looks" language={language} />
        {page.rows.length === 0 ? (
          <EmptyState titleAs="h2" title={t('empty')}>
            <p>{t('emptyAdvice')}</p>
          </EmptyState>
        ) : (
          <>
            <LookTable rows={page.rows} />
            <LogPager page={page} hrefOf={(cursor) => path(language, '/counter/looks', { cursor })} />
          </>
        )}
      </>
    )
  })
}
