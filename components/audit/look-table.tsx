import { useTranslations } from 'next-intl'
import type { LookAtMe } from '@/lib/domain/audit/audit-log.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'

/** Moment, enterprise, what was looked at. */
export function LookTable({ rows }: { rows: readonly LookAtMe[] }) {
  const t = useTranslations('looks')
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'at', label: t('columns.at') },
        { key: 'who', label: t('columns.who') },
        { key: 'what', label: t('columns.what') },
      ]}
    >
      {rows.map(({ id, at, action, enterpriseName, employerName }) => (
        <Row key={id}>
          <RowHead className="num nw">
            <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
          </RowHead>
          <Cell label={t('columns.who')}>
            {enterpriseName ?? t('institution')}
            {employerName && <span className="sub">{t('forEmployer', { employer: employerName })}</span>}
          </Cell>
          <Cell label={t('columns.what')}>{t(`actions.${action}`)}</Cell>
        </Row>
      ))}
    </Table>
  )
}
