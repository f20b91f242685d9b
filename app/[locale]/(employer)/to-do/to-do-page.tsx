import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { ListPager } from '@/components/ui/list-pager.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { ToDoCountList } from '@/components/worker/to-do-counts.tsx'
import { ToDoList } from '@/components/worker/to-do-list.tsx'
import type { ToDoPage as Found, ToDoQuery } from '@/lib/domain/to-do/to-do.ts'
import { formatDate, formatMonth } from '@/lib/i18n/format-date.ts'
import { path } from '@/lib/i18n/path.ts'
import type { Visit } from '../employer-page.tsx'
import { ToDoFilter } from './to-do-filter.tsx'
import { countHref, toDoHref } from './to-do-href.ts'
import { useToDoEntry } from './use-to-do-entry.ts'

interface ToDoPageProps {
  page: Found
  query: ToDoQuery
  unreadCount: number
  visit: Visit
}

export function ToDoPage({ page, query, unreadCount, visit }: ToDoPageProps) {
  const t = useTranslations('toDo')
  const { language } = visit
  return (
    <>
      <BackLink href={path(language, '/workers')}>{t('back')}</BackLink>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ToDoCountList counts={{ ...page.counts, unread: unreadCount }} hrefOf={(kind) => countHref(language, kind)} />
      <ToDoFilter query={query} language={language} />
      {page.rows.length === 0 ? (
        <Nothing page={page} query={query} visit={visit} />
      ) : (
        <FoundList page={page} query={query} visit={visit} />
      )}
    </>
  )
}

type PartProps = Omit<ToDoPageProps, 'unreadCount'>

/** Nothing left: when something is due next. Nothing under this filter: the way to the rest. */
function Nothing({ page, query, visit: { language, today } }: PartProps) {
  const t = useTranslations('toDo')
  const date = formatDate(page.nextDueDate)
  if (!query.kind && !query.due)
    return (
      <EmptyState titleAs="h2" title={t('emptyTitle')}>
        <p>{t('emptyNext', { date, month: formatMonth(today, language) })}</p>
      </EmptyState>
    )
  return (
    <EmptyState
      titleAs="h2"
      title={t('emptyFiltered')}
      actions={
        <ButtonLink href={toDoHref(language)} look="secondary">
          {t('showAll')}
        </ButtonLink>
      }
    >
      <p>{t('emptyFilteredAdvice')}</p>
    </EmptyState>
  )
}

function FoundList({ page, query, visit: { language, today } }: PartProps) {
  const t = useTranslations('toDo')
  const inWords = useToDoEntry(language, today)
  return (
    <ToDoList id="list" title={t('found', { count: page.totalCount })} items={page.rows.map(inWords)}>
      <ListPager
        shownCount={page.rows.length}
        page={page}
        language={language}
        hrefOf={(cursor) => toDoHref(language, { ...query, cursor })}
      />
    </ToDoList>
  )
}
