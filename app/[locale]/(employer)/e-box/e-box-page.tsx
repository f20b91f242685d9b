import { useTranslations } from 'next-intl'
import { MessageTable } from '@/components/e-box/message-table.tsx'
import { ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { ListPager } from '@/components/ui/list-pager.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { Tabs } from '@/components/ui/tabs.tsx'
import { presentEBoxSubject } from '@/lib/channels/documents/present-e-box-message.ts'
import { isNearExpiry } from '@/lib/domain/e-box/expiry.ts'
import type { EBoxList } from '@/lib/domain/e-box/message.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { markMessage } from './actions.ts'

interface EBoxPageProps {
  list: EBoxList
  isUnreadOnly: boolean
  language: Language
  now: Date
}

/** Unread count in the heading, the two views, the list and its pages. */
export function EBoxPage({ list, isUnreadOnly, language, now }: EBoxPageProps) {
  const t = useTranslations('eBox')
  const hrefOf = (query: Record<string, string>) => path(language, '/e-box', query)
  return (
    <>
      <PageHeading
        title={
          <>
            {t('title')}{' '}
            {list.unreadCount > 0 && <span className="muted">{t('unreadCount', { count: list.unreadCount })}</span>}
          </>
        }
        lead={t('lead', { recipient: list.recipientName })}
      />
      <Tabs
        label={t('filter')}
        tabs={[
          { href: hrefOf({}), label: t('all'), isCurrent: !isUnreadOnly },
          { href: hrefOf({ show: 'unread' }), label: t('unreadOnly'), isCurrent: isUnreadOnly },
        ]}
      />
      {list.messages.length === 0 ? (
        <NoMessage isUnreadOnly={isUnreadOnly} language={language} />
      ) : (
        <Messages list={list} isUnreadOnly={isUnreadOnly} language={language} now={now} />
      )}
    </>
  )
}

function Messages({ list, isUnreadOnly, language, now }: EBoxPageProps) {
  return (
    <>
      <MessageTable
        messages={list.messages.map((message) => ({
          ...message,
          subject: presentEBoxSubject(message, list.language),
          href: path(language, `/e-box/${message.messageId}`),
          expiresSoon: isNearExpiry(message.expiresAt, now),
        }))}
        totalCount={list.totalCount}
        subjectLanguage={list.language}
        mark={markMessage}
      />
      <ListPager
        shownCount={list.messages.length}
        page={list}
        language={language}
        hrefOf={(cursor) => path(language, '/e-box', { show: isUnreadOnly ? 'unread' : undefined, cursor })}
      />
    </>
  )
}

function NoMessage({ isUnreadOnly, language }: { isUnreadOnly: boolean; language: Language }) {
  const t = useTranslations('eBox')
  if (isUnreadOnly)
    return (
      <EmptyState
        titleAs="h2"
        title={t('empty.noUnread')}
        actions={
          <ButtonLink href={path(language, '/e-box')} look="secondary">
            {t('all')}
          </ButtonLink>
        }
      >
        <p>{t('empty.noUnreadAdvice')}</p>
      </EmptyState>
    )
  return (
    <EmptyState titleAs="h2" title={t('empty.title')}>
      <p>{t('empty.advice')}</p>
    </EmptyState>
  )
}
