import { useTranslations } from 'next-intl'
import type { WorkerDetails } from '@/lib/domain/overview/overview.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'

interface YearTotalsProps {
  yearTotals: WorkerDetails['yearTotals']
  language: Language
}

/** What was accepted here, year by year; each sum is that of the accepted lines above, to the cent. */
export function YearTotals({ yearTotals, language }: YearTotalsProps) {
  const t = useTranslations('details.yearTotals')
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'year', label: t('year') },
        { key: 'declarations', label: t('declarations'), align: 'right' },
        { key: 'amount', label: t('amount'), align: 'right' },
      ]}
    >
      {yearTotals.map(({ year, declarationCount, acceptedCents }) => (
        <Row key={year}>
          <RowHead className="num">{year}</RowHead>
          <Cell kind="amount" label={t('declarations')}>
            {declarationCount}
          </Cell>
          <Cell kind="amount" label={t('amount')}>
            {formatAmount(acceptedCents, language)}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
