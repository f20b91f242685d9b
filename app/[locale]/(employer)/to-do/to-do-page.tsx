import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { Pagination } from '@/components/ui/pager.tsx'
import { ToDoCountList } from '@/components/worker/to-do-counts.tsx'
import { ToDoRows } from '@/components/worker/to-do-list.tsx'
import type { ToDoPage as ToDoList, ToDoQuery } from '@/lib/domain/to-do/to-do.ts'
import { formatCount } from '@/lib/i18n/format-amount.ts'
import { formatDate, formatMonth } from '@/lib/i18n/format-date.ts'
import { path } from '@/lib/i18n/path.ts'
import type { Visit } from '../employer-page.tsx'
import { ToDoFilter } from './to-do-filter.tsx'
import { countHref, toDoHref } from './to-do-href.ts'
import { useToDoEntry } from './use-to-do-entry.ts'

interface ToDoPageProps {
  page: ToDoList
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
        <Found page={page} query={query} visit={visit} />
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

function Found({ page, query, visit: { language, today } }: PartProps) {
  const t = useTranslations('toDo')
  const inWords = useToDoEntry(language, today)
  const pageTo = (cursor: string | null, label: string) =>
    cursor === null ? undefined : { href: toDoHref(language, { ...query, cursor }), label }
  return (
    <section className="todo" aria-labelledby="list">
      <div className="th">
        <h2 id="list">{t('found', { count: page.totalCount })}</h2>
      </div>
      <ul>
        <ToDoRows items={page.rows.map(inWords)} />
      </ul>
      <Pagination
        label={t('pages')}
        summary={t('shown', {
          shown: formatCount(page.rows.length, language),
          total: formatCount(page.totalCount, language),
        })}
        previous={pageTo(page.previousCursor, t('previousPage'))}
        next={pageTo(page.nextCursor, t('nextPage'))}
      />
    </section>
  )
}
