import { useTranslations } from 'next-intl'
import type { AuditLine } from '@/lib/domain/audit/audit-log.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'

/** Moment, who, what, about whom. */
export function AuditTable({ rows }: { rows: readonly AuditLine[] }) {
  const t = useTranslations('audit')
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'at', label: t('columns.at') },
        { key: 'who', label: t('columns.who') },
        { key: 'what', label: t('columns.what') },
        { key: 'about', label: t('columns.about') },
      ]}
    >
      {rows.map(({ id, at, action, personName, senderName, subjectName }) => (
        <Row key={id}>
          <RowHead className="num nw">
            <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
          </RowHead>
          <Cell label={t('columns.who')}>
            {personName ?? t('program')}
            {senderName && <span className="sub">{senderName}</span>}
          </Cell>
          <Cell label={t('columns.what')}>{t(`actions.${action}`)}</Cell>
          <Cell label={t('columns.about')}>{subjectName ?? <span className="muted">{t('nobody')}</span>}</Cell>
        </Row>
      ))}
    </Table>
  )
}
