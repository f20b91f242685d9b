import { useTranslations } from 'next-intl'
import { StatusRefresher } from '@/components/ui/islands/status-refresher.tsx'
import { Link } from '@/components/ui/link.tsx'
import { ListPager } from '@/components/ui/list-pager.tsx'
import { WorkerSearch } from '@/components/worker/worker-search.tsx'
import { WorkerTable } from '@/components/worker/worker-table.tsx'
import type { OverviewPage, OverviewQuery } from '@/lib/domain/overview/overview.ts'
import { formatTime } from '@/lib/i18n/format-date.ts'
import { path } from '@/lib/i18n/path.ts'
import { searchWorkers } from './actions.ts'
import { HomeEmpty } from './home-empty.tsx'
import { HomeWays } from './home-ways.tsx'
import type { Home } from './load-home.ts'
import { orderOf, overviewHref } from './overview-href.ts'

/** Search, filter, list and pages. */
export function HomeList({ home }: { home: Home }) {
  const t = useTranslations('home')
  const { asked, page } = home
  const errors = Object.fromEntries(
    asked.problems.map(({ field, problem }) => [field, t(`problems.${field}.${problem}`)]),
  )
  return (
    <section aria-labelledby="list">
      <h2 id="list">{t('list.title')}</h2>
      <WorkerSearch entered={asked.entered} order={orderOf(asked.query)} errors={errors} search={searchWorkers} />
      {page && asked.query && page.rows.length > 0 ? (
        <Found home={home} page={page} query={asked.query} />
      ) : (
        <HomeEmpty home={home} />
      )}
    </section>
  )
}

interface FoundProps {
  home: Home
  page: OverviewPage
  query: OverviewQuery
}

function Found({ home, page, query }: FoundProps) {
  const t = useTranslations('home.list')
  const { language, today } = home
  const hrefOf = (change: Partial<OverviewQuery>) => overviewHref(language, { ...query, ...change }, today)
  return (
    <>
      <div className="listhead">
        <p className="small tab" role="status">
          <strong>{t('count', { count: page.totalCount })}</strong>
        </p>
        {(query.search || query.workerId) && (
          <p className="small">
            <Link href={hrefOf({ search: undefined, workerId: undefined, cursor: undefined })}>{t('showAll')}</Link>
          </p>
        )}
        <Freshness home={home} page={page} />
      </div>
      <WorkerTable
        rows={page.rows}
        range={query.range}
        sort={query.sort}
        isDescending={query.isDescending}
        hrefOfSort={(sort, isDescending) => hrefOf({ sort, isDescending, cursor: undefined })}
        workersHref={path(language, '/workers')}
      />
      <ListPager
        shownCount={page.rows.length}
        page={page}
        language={language}
        hrefOf={(cursor) => hrefOf({ cursor })}
      />
      <HomeWays query={query} canEnter={home.canEnter} language={language} />
    </>
  )
}

/** With script the page asks again by itself until nothing is in processing; without, it says how old it is. */
function Freshness({ home, page }: { home: Home; page: OverviewPage }) {
  const t = useTranslations('home.list')
  const actions = useTranslations('actions')
  if (!home.asked.query) return null
  return (
    <>
      <StatusRefresher pendingCount={page.processingCount} message={t('refreshed', { count: page.processingCount })} />
      <noscript>
        <p className="small muted">
          {t('madeAt', { time: formatTime(home.now) })}{' '}
          <a href={overviewHref(home.language, home.asked.query, home.today)}>{actions('refresh')}</a>
        </p>
      </noscript>
    </>
  )
}
