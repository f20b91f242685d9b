import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { endOfYear, startOfYear } from '@/lib/domain/local-date.ts'
import type { OverviewQuery } from '@/lib/domain/overview/overview.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { path } from '@/lib/i18n/path.ts'
import type { Home } from './load-home.ts'
import { overviewHref } from './overview-href.ts'

/** Nothing to list: why, and what to do next. */
export function HomeEmpty({ home }: { home: Home }) {
  const t = useTranslations('home.empty')
  const list = useTranslations('home.list')
  const { language, numberProblem, asked } = home
  const all = (
    <ButtonLink href={path(language, '/workers')} look="secondary">
      {list('showAll')}
    </ButtonLink>
  )
  if (numberProblem)
    return (
      <EmptyState title={t(`${numberProblem}Number`)} actions={all}>
        <p>{t(`${numberProblem}NumberAdvice`)}</p>
      </EmptyState>
    )
  return asked.query && <NothingFound home={home} query={asked.query} all={all} />
}

function NothingFound({ home, query, all }: { home: Home; query: OverviewQuery; all: React.ReactNode }) {
  const t = useTranslations('home.empty')
  const dates = { startDate: formatDate(query.range.startDate), endDate: formatDate(query.range.endDate) }
  const lastYear = home.page?.lastYearWithDeclarations ?? null
  const year = lastYear !== null && <YearLink home={home} query={query} year={lastYear} />
  if (query.search)
    return (
      <EmptyState title={t('noMatch', { search: query.search })} actions={all}>
        <p>{t('noMatchAdvice', dates)}</p>
      </EmptyState>
    )
  if (lastYear === null && !query.workerId) return <NothingYet home={home} />
  return (
    <EmptyState title={t(query.workerId ? 'noWorkerInRange' : 'noneInRange', dates)} actions={year || all}>
      {lastYear !== null && <p>{t('noneInRangeAdvice', { year: String(lastYear) })}</p>}
    </EmptyState>
  )
}

function NothingYet({ home }: { home: Home }) {
  const t = useTranslations('home')
  const transmit = (
    <ButtonLink href={path(home.language, '/transmissions/new')} icon="plus">
      {t('transmit')}
    </ButtonLink>
  )
  return (
    <EmptyState title={t('empty.noneYet')} actions={home.canEnter && transmit}>
      <p>{t('empty.noneYetAdvice')}</p>
    </EmptyState>
  )
}

function YearLink({ home, query, year }: { home: Home; query: OverviewQuery; year: number }) {
  const t = useTranslations('home.empty')
  const range = { startDate: startOfYear(year), endDate: endOfYear(year) }
  return (
    <ButtonLink href={overviewHref(home.language, { ...query, range, cursor: undefined }, home.today)}>
      {t('showYear', { year: String(year) })}
    </ButtonLink>
  )
}
