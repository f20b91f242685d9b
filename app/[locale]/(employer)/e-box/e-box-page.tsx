import { useTranslations } from 'next-intl'
import { MessageTools, messageSearchId } from '@/components/e-box/message-tools.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { Link } from '@/components/ui/link.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { Tabs } from '@/components/ui/tabs.tsx'
import { presentEBoxQuery } from '@/lib/channels/web/e-box/parse-e-box-query.ts'
import { EXPIRY_WARNING_DAYS } from '@/lib/domain/e-box/expiry.ts'
import { eBoxViews } from '@/lib/domain/e-box/selection.ts'
import { path } from '@/lib/i18n/path.ts'
import { searchMessages } from './actions.ts'
import { FoundMessages, type FoundMessagesProps } from './found-messages.tsx'

interface EBoxPageProps extends FoundMessagesProps {
  /** A button for ticked messages was used, and none was ticked. */
  isNoneTicked: boolean
}

/** Unread count in the heading, the views, what was searched, the list and its pages. */
export function EBoxPage(props: EBoxPageProps) {
  const { list, address, isNoneTicked, language } = props
  const { query, failedNumber } = address
  const t = useTranslations('eBox')
  const numberError = failedNumber ? t(`list.${failedNumber}Number`) : undefined
  const problems = [
    ...(numberError ? [{ name: messageSearchId, message: numberError }] : []),
    ...(isNoneTicked && list.messages[0]
      ? [{ name: `message-${list.messages[0].messageId}`, message: t('list.chooseFirst') }]
      : []),
  ]
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
      <ErrorSummary problems={problems} />
      <Tabs
        label={t('filter')}
        tabs={eBoxViews.map((view) => ({
          href: path(language, '/e-box', presentEBoxQuery({ ...query, view })),
          label: t(`list.views.${view}`),
          isCurrent: view === query.view,
        }))}
      />
      <Notices {...props} />
      <MessageTools
        entered={{ search: query.search ?? '', kind: query.kind ?? '', view: query.view }}
        kinds={list.kinds}
        error={numberError}
        search={searchMessages}
      />
      {query.workerId && (
        <p className="block">
          {t('list.oneWorker')}{' '}
          <Link href={path(language, '/e-box', presentEBoxQuery({ ...query, workerId: '' }))}>{t('list.showAll')}</Link>
        </p>
      )}
      <FoundMessages {...props} />
      <p className="block">
        <Link href={`${path(language, '/profile')}#eBoxNotice`}>{t('byMail')}</Link>
      </p>
    </>
  )
}

/** What leaves soon, and what a permission hides. */
function Notices({ list, address: { query }, language }: FoundMessagesProps) {
  const t = useTranslations('eBox.list')
  return (
    <>
      {list.expiringCount > 0 && query.view === 'inbox' && (
        <Note tone="warn" title={t('expiring', { count: list.expiringCount, days: EXPIRY_WARNING_DAYS })} titleAs="p">
          <p>
            <Link href={path(language, '/e-box', { show: 'expiring' })}>{t('seeExpiring')}</Link>
          </p>
        </Note>
      )}
      {list.hiddenCount > 0 && <Note tone="plain" title={t('hidden', { count: list.hiddenCount })} titleAs="p" />}
    </>
  )
}
