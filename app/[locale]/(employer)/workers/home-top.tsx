import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { Link } from '@/components/ui/link.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { SentBanner } from '@/components/worker/sent-banner.tsx'
import { ToDo } from '@/components/worker/to-do.tsx'
import { ToDoCountList } from '@/components/worker/to-do-counts.tsx'
import type { ToDoItem } from '@/components/worker/to-do-list.tsx'
import { formatDate, formatLongDate, formatMonth } from '@/lib/i18n/format-date.ts'
import { path } from '@/lib/i18n/path.ts'
import { countHref, toDoHref } from '../to-do/to-do-href.ts'
import type { Home } from './load-home.ts'
import { useToDo } from './use-to-do.ts'

/** Confirmation, title with the one obvious action, "À faire". */
export function HomeTop({ home }: { home: Home }) {
  const t = useTranslations('home')
  const items = useToDo(home)
  const { language, asked } = home
  const problems = asked.problems.map(({ field, problem }) => ({
    name: field,
    message: t(`problems.${field}.${problem}`),
  }))
  return (
    <>
      {home.receipt && <SentBanner receipt={home.receipt} />}
      <PageHeading
        title={t('title')}
        lead={t.rich('lead', { dimona: (words) => <Link href={path(language, '/dimona')}>{words}</Link> })}
        action={
          home.canEnter && (
            <ButtonLink href={path(language, '/transmissions/new')} icon="plus">
              {t('transmit')}
            </ButtonLink>
          )
        }
      />
      <ErrorSummary problems={problems} />
      <p className="small muted block-end">{home.canEnter ? t('justSent') : t('consultOnly')}</p>
      {(home.canEnter || items.length > 0) && <HomeToDo home={home} items={items} />}
    </>
  )
}

function HomeToDo({ home, items }: { home: Home; items: readonly ToDoItem[] }) {
  const t = useTranslations('toDo')
  const { toDo, language, today, unreadCount } = home
  const month = formatMonth(today, language)
  return (
    <ToDo
      items={items}
      today={formatLongDate(today, language)}
      counts={
        toDo && (
          <ToDoCountList
            counts={{ ...toDo.counts, unread: unreadCount }}
            hrefOf={(kind) => countHref(language, kind)}
          />
        )
      }
      next={toDo ? t('emptyNext', { date: formatDate(toDo.nextDueDate), month }) : ''}
    >
      {toDo && <Link href={toDoHref(language)}>{t('seeAll')}</Link>}
    </ToDo>
  )
}
