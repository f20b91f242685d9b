import { useTranslations } from 'next-intl'
import type { LookAtMe } from '@/lib/domain/audit/audit-log.ts'
import { LogTable } from './log-table.tsx'

/** Moment, enterprise, what was looked at. */
export function LookTable({ rows }: { rows: readonly LookAtMe[] }) {
  const t = useTranslations('looks')
  return (
    <LogTable
      caption={t('caption')}
      columns={[
        { key: 'at', label: t('columns.at') },
        { key: 'who', label: t('columns.who') },
        { key: 'what', label: t('columns.what') },
      ]}
      rows={rows.map(({ id, at, action, enterpriseName, employerName }) => ({
        id,
        at,
        cells: [
          <>
            {enterpriseName ?? t('institution')}
            {employerName && <span className="sub">{t('forEmployer', { employer: employerName })}</span>}
          </>,
          t(`actions.${action}`),
        ],
      }))}
    />
  )
}
