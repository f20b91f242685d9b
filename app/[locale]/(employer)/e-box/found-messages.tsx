import { useTranslations } from 'next-intl'
import { MessageTable } from '@/components/e-box/message-table.tsx'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { ListPager } from '@/components/ui/list-pager.tsx'
import { presentEBoxSubject } from '@/lib/channels/documents/present-e-box-message.ts'
import { type EBoxAddress, presentEBoxQuery } from '@/lib/channels/web/e-box/parse-e-box-query.ts'
import { EXPIRY_WARNING_DAYS, isNearExpiry } from '@/lib/domain/e-box/expiry.ts'
import type { EBoxList } from '@/lib/domain/e-box/message.ts'
import type { EBoxMark, EBoxView } from '@/lib/domain/e-box/selection.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { markMessages } from './actions.ts'

export interface FoundMessagesProps {
  list: EBoxList
  address: EBoxAddress
  language: Language
  now: Date
}

/** The list with what can be done with one message or with those that are ticked, or why it is empty. */
export function FoundMessages(props: FoundMessagesProps) {
  const { list, address, language, now } = props
  if (list.messages.length === 0) return <NoMessage {...props} />
  const place = presentEBoxQuery(address.query)
  return (
    <>
      <form action={markMessages}>
        {Object.entries({ ...place, cursor: address.query.cursor }).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <MessageTable
          messages={list.messages.map((message) => ({
            ...message,
            subject: presentEBoxSubject(message, list.language),
            href: path(language, `/e-box/${message.messageId}`),
            expiresSoon: isNearExpiry(message.expiresAt, now),
          }))}
          totalCount={list.totalCount}
          subjectLanguage={list.language}
        />
        <TickedButtons view={address.query.view} />
      </form>
      <ListPager
        shownCount={list.messages.length}
        page={list}
        language={language}
        hrefOf={(cursor) => path(language, '/e-box', { ...place, cursor })}
      />
    </>
  )
}

const marksOf: Record<EBoxView, readonly EBoxMark[]> = {
  inbox: ['read', 'unread', 'archived'],
  unread: ['read', 'archived'],
  expiring: ['read', 'unread'],
  archived: ['restored'],
}

function TickedButtons({ view }: { view: EBoxView }) {
  const t = useTranslations('eBox')
  const words: Record<EBoxMark, string> = {
    read: t('markRead'),
    unread: t('markUnread'),
    archived: t('list.archive'),
    restored: t('list.restore'),
  }
  return (
    <div className="bar">
      <span className="muted">{t('list.selected')}</span>
      {marksOf[view].map((mark) => (
        <Button key={mark} look="secondary" name="mark" value={mark}>
          {words[mark]}
        </Button>
      ))}
    </div>
  )
}

function NoMessage({ address: { query }, language }: FoundMessagesProps) {
  const t = useTranslations('eBox')
  const days = EXPIRY_WARNING_DAYS
  const reasons: Record<EBoxView, { title: string; advice: string }> = {
    inbox: { title: t('empty.title'), advice: t('empty.advice') },
    unread: { title: t('empty.noUnread'), advice: t('empty.noUnreadAdvice') },
    expiring: { title: t('list.noneExpiring'), advice: t('list.noneExpiringAdvice', { days }) },
    archived: { title: t('list.noneArchived'), advice: t('list.noneArchivedAdvice') },
  }
  const isNarrowed = Boolean(query.search || query.kind || query.workerId)
  const { title, advice } = isNarrowed
    ? { title: t('list.noneFound'), advice: t('list.noneFoundAdvice') }
    : reasons[query.view]
  const back = (
    <ButtonLink href={path(language, '/e-box')} look="secondary">
      {t('list.showAll')}
    </ButtonLink>
  )
  return (
    <EmptyState titleAs="h2" title={title} actions={isNarrowed || query.view !== 'inbox' ? back : undefined}>
      <p>{advice}</p>
    </EmptyState>
  )
}
