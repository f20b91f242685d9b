import { useTranslations } from 'next-intl'
import type { EBoxEntry } from '@/lib/domain/e-box/message.ts'
import { formatDay, formatTime } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Button } from '../ui/button.tsx'
import { Link } from '../ui/link.tsx'
import { Cell, type Column, Row, RowHead, Table } from '../ui/table.tsx'
import { EBoxStateChip } from './state-chip.tsx'

export interface ListedMessage extends EBoxEntry {
  /** In the language of the enterprise. */
  subject: string
  href: string
  expiresSoon: boolean
}

export interface MessageTableProps {
  messages: readonly ListedMessage[]
  totalCount: number
  /** Language of the subjects. */
  subjectLanguage: Language
  mark: (form: FormData) => Promise<void>
}

/** The messages of an enterprise, newest first; an unread one is bold, marked, and says so in words. */
export function MessageTable({ messages, totalCount, subjectLanguage, mark }: MessageTableProps) {
  const t = useTranslations('eBox')
  const columns = useColumns()
  return (
    <Table caption={t('caption', { shown: messages.length, total: totalCount })} columns={columns} className="mail">
      {messages.map((message) => (
        <Row key={message.messageId} isUnread={!message.readAt}>
          <RowHead>
            {!message.readAt && <span className="sr">{t('unread')} </span>}
            <Link href={message.href} lang={subjectLanguage}>
              {message.subject}
            </Link>
            <span className="sub">
              {message.employerName ? t('forClient', { name: message.employerName }) : t('sender')}
            </span>
          </RowHead>
          <Cell label={t('columns.category')}>
            <EBoxStateChip kind={message.kind} />
          </Cell>
          <Cell label={t('columns.reference')}>
            <span className="mono small">{message.ticket}</span>
          </Cell>
          <ReceivedCell message={message} />
          <Cell kind="action">
            <MarkForm message={message} mark={mark} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function useColumns(): Column[] {
  const t = useTranslations('eBox.columns')
  return [
    { key: 'subject', label: t('subject') },
    { key: 'category', label: t('category') },
    { key: 'reference', label: t('reference') },
    { key: 'receivedAt', label: t('receivedAt') },
    { key: 'actions', label: t('actions'), isHidden: true },
  ]
}

function ReceivedCell({ message: { createdAt, expiresAt, expiresSoon } }: { message: ListedMessage }) {
  const t = useTranslations('eBox')
  return (
    <Cell kind="number" label={t('columns.receivedAt')}>
      <span>
        <time className="nw" dateTime={createdAt.toISOString()}>
          {formatDay(createdAt)} <span className="muted">{formatTime(createdAt)}</span>
        </time>
        {expiresSoon && <span className="sub">{t('expiresSoon', { date: formatDay(expiresAt) })}</span>}
      </span>
    </Cell>
  )
}

function MarkForm({ message, mark }: { message: ListedMessage; mark: MessageTableProps['mark'] }) {
  const t = useTranslations('eBox')
  return (
    <form action={mark}>
      <input type="hidden" name="messageId" value={message.messageId} />
      <input type="hidden" name="isRead" value={message.readAt ? 'no' : 'yes'} />
      <Button look="tertiary" isSmall hiddenText={message.subject}>
        {message.readAt ? t('markUnread') : t('markRead')}
      </Button>
    </form>
  )
}
