import { useTranslations } from 'next-intl'
import type { EBoxEntry } from '@/lib/domain/e-box/message.ts'
import { formatDay, formatTime } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Button } from '../ui/button.tsx'
import { CellCheckbox } from '../ui/fields/checkbox.tsx'
import { Link } from '../ui/link.tsx'
import { Cell, type Column, Row, RowHead, Table } from '../ui/table.tsx'
import { EBoxStateChip } from './state-chip.tsx'

/** Of the boxes beside the messages. */
const tickName = 'messageId'

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
}

/** Within a form of marks: the messages of an enterprise, newest first; an unread one is bold, marked, and says so in words. */
export function MessageTable({ messages, totalCount, subjectLanguage }: MessageTableProps) {
  const t = useTranslations('eBox')
  const columns = useColumns()
  return (
    <Table
      caption={t('caption', { shown: messages.length, total: totalCount })}
      columns={columns}
      className="pick mail"
    >
      {messages.map((message) => (
        <Row key={message.messageId} isUnread={!message.readAt}>
          <Cell kind="check">
            <CellCheckbox
              name={tickName}
              id={`message-${message.messageId}`}
              label={t('list.select', { subject: message.subject })}
              value={message.messageId}
            />
          </Cell>
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
            <MarkButtons message={message} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function useColumns(): Column[] {
  const t = useTranslations('eBox.columns')
  return [
    { key: 'choice', label: t('choice'), isHidden: true },
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

function MarkButtons({ message: { messageId, readAt, isArchived, subject } }: { message: ListedMessage }) {
  const t = useTranslations('eBox')
  return (
    <>
      <Button
        look="tertiary"
        isSmall
        hiddenText={subject}
        name="mark"
        value={`${readAt ? 'unread' : 'read'} ${messageId}`}
      >
        {readAt ? t('markUnread') : t('markRead')}
      </Button>
      <Button
        look="tertiary"
        isSmall
        hiddenText={subject}
        name="mark"
        value={`${isArchived ? 'restored' : 'archived'} ${messageId}`}
      >
        {isArchived ? t('list.restore') : t('list.archive')}
      </Button>
    </>
  )
}
