import { useTranslations } from 'next-intl'
import type { Counter } from '@/lib/domain/counter/counter.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'

/** What each employer paid in the year; only the worker sees them side by side. */
export function EmployerTable({ counter, language }: { counter: Counter; language: Language }) {
  const t = useTranslations('counter')
  const { employers, totalCents, processingCents, lines } = counter
  const isWaiting = processingCents > 0
  const columns = [
    { key: 'employer', label: t('employer') },
    { key: 'count', label: t('payslips'), align: 'right' as const },
    ...(isWaiting ? [{ key: 'processing', label: t('inProcessing'), align: 'right' as const }] : []),
    { key: 'total', label: t('total'), align: 'right' as const },
  ]
  const cells = (row: { lineCount: number; processingCents: number; totalCents: number }) => (
    <>
      <Cell kind="amount" label={t('payslips')}>
        {row.lineCount}
      </Cell>
      {isWaiting && (
        <Cell kind="amount" label={t('inProcessing')}>
          {formatAmount(row.processingCents, language)}
        </Cell>
      )}
      <Cell kind="amount" label={t('total')}>
        {formatAmount(row.totalCents, language)}
      </Cell>
    </>
  )
  return (
    <Table
      caption={t('employerCaption', { year: String(counter.year) })}
      columns={columns}
      foot={
        <Row>
          <RowHead>{t('total')}</RowHead>
          {cells({ lineCount: lines.length, processingCents, totalCents })}
        </Row>
      }
    >
      {employers.map((employer) => (
        <Row key={employer.employerId}>
          <RowHead>{employer.employerName}</RowHead>
          {cells(employer)}
        </Row>
      ))}
    </Table>
  )
}
