import { useTranslations } from 'next-intl'
import type { TransmissionEntry } from '@/lib/domain/overview/transmission-list.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Link } from '../../ui/link.tsx'
import { StatusChip, StatusChips } from '../../ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx'

export interface TransmissionTableProps {
  rows: readonly TransmissionEntry[]
  /** The receipt; null where there is none for this person. */
  hrefOf: (row: TransmissionEntry) => string | null
  language: Language
}

/** What was sent, and what became of it. */
export function TransmissionTable({ rows, hrefOf, language }: TransmissionTableProps) {
  const t = useTranslations('transmissions')
  return (
    <Table
      caption={t('caption')}
      isCaptionHidden
      columns={[
        { key: 'ticket', label: t('ticket') },
        { key: 'receivedAt', label: t('receivedAt') },
        { key: 'by', label: t('by') },
        { key: 'workers', label: t('workers'), align: 'right' },
        { key: 'result', label: t('result') },
        { key: 'total', label: t('total'), align: 'right' },
      ]}
    >
      {rows.map((row) => (
        <TransmissionRow key={row.transmissionId} row={row} href={hrefOf(row)} language={language} />
      ))}
    </Table>
  )
}

interface TransmissionRowProps {
  row: TransmissionEntry
  href: string | null
  language: Language
}

function TransmissionRow({ row, href, language }: TransmissionRowProps) {
  const t = useTranslations('transmissions')
  const channels = useTranslations('exports.channel')
  const name = row.submittedByName ?? t('someone')
  return (
    <Row>
      <RowHead>
        {href ? (
          <Link href={href} className="mono nw">
            <span className="sr">{t('receiptHidden')} </span>
            {row.ticket}
          </Link>
        ) : (
          <span className="mono nw">{row.ticket}</span>
        )}
        <span className="sub">{t(`kinds.${row.kind}`)}</span>
      </RowHead>
      <Cell kind="number" label={t('receivedAt')}>
        <time dateTime={row.receivedAt.toISOString()}>{formatMoment(row.receivedAt)}</time>
        <span className="sub">{channels(row.channel)}</span>
      </Cell>
      <Cell label={t('by')}>{row.senderName ? t('forOffice', { name, office: row.senderName }) : name}</Cell>
      <Cell kind="amount" label={t('workers')}>
        {row.workerCount}
      </Cell>
      <Cell label={t('result')}>
        <Outcomes row={row} />
      </Cell>
      <Cell kind="amount" label={t('total')}>
        {formatAmount(row.totalCents, language)}
      </Cell>
    </Row>
  )
}

/** "4 acceptées": a state with nothing in it is left out. */
function Outcomes({ row }: Pick<TransmissionRowProps, 'row'>) {
  const t = useTranslations('transmissions')
  const { acceptedCount, refusedCount, processingCount } = row
  return (
    <StatusChips>
      {acceptedCount > 0 && <StatusChip look="accepted">{t('accepted', { count: acceptedCount })}</StatusChip>}
      {processingCount > 0 && <StatusChip look="processing">{t('processing', { count: processingCount })}</StatusChip>}
      {refusedCount > 0 && <StatusChip look="refused">{t('refused', { count: refusedCount })}</StatusChip>}
    </StatusChips>
  )
}
