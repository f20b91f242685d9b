import { useTranslations } from 'next-intl'
import type { AuditLine } from '@/lib/domain/audit/audit-log.ts'
import { LogTable } from './log-table.tsx'

/** Moment, who, what, about whom. */
export function AuditTable({ rows }: { rows: readonly AuditLine[] }) {
  const t = useTranslations('audit')
  return (
    <LogTable
      caption={t('caption')}
      columns={[
        { key: 'at', label: t('columns.at') },
        { key: 'who', label: t('columns.who') },
        { key: 'what', label: t('columns.what') },
        { key: 'about', label: t('columns.about') },
      ]}
      rows={rows.map(({ id, at, action, personName, senderName, subjectName }) => ({
        id,
        at,
        cells: [
          <>
            {personName ?? t('program')}
            {senderName && <span className="sub">{senderName}</span>}
          </>,
          t(`actions.${action}`),
          subjectName ?? <span className="muted">{t('nobody')}</span>,
        ],
      }))}
    />
  )
}
