import { useTranslations } from 'next-intl'
import { yearOf } from '@/lib/domain/local-date.ts'
import type { DeclarationView, WorkerDetails } from '@/lib/domain/overview/overview.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Icon } from '../ui/icon.tsx'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'
import { DateRangeText } from './date-range-text.tsx'

interface YearTotalsProps {
  yearTotals: WorkerDetails['yearTotals']
  declarations: readonly DeclarationView[]
  language: Language
}

/** What was accepted here, year by year; each sum is that of the accepted lines below it, to the cent. */
export function YearTotals({ yearTotals, declarations, language }: YearTotalsProps) {
  const t = useTranslations('details.yearTotals')
  return (
    <>
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
      {yearTotals.map(({ year }) => (
        <YearLines
          key={year}
          year={year}
          lines={declarations.filter((declaration) => isCountedIn(declaration, year))}
          language={language}
        />
      ))}
    </>
  )
}

/** In force, and of that year: the year of the calculation period (domain: Counter). */
function isCountedIn({ status, shown }: DeclarationView, year: number): boolean {
  return status === 'accepted' && yearOf(shown.calculation.calculationPeriod.startDate) === year
}

/** The lines that make the total of a year. */
function YearLines({
  year,
  lines,
  language,
}: Pick<YearTotalsProps, 'language'> & { year: number; lines: readonly DeclarationView[] }) {
  const t = useTranslations('details.yearTotals')
  const labels = useTranslations('details.declarations')
  return (
    <details className="more year-lines">
      <summary>
        <Icon name="chevron-right" />
        <span>{t('lines', { count: lines.length, year: String(year) })}</span>
      </summary>
      <Table
        caption={t('linesCaption', { year: String(year) })}
        isCaptionHidden
        columns={[
          { key: 'calculationPeriod', label: labels('calculationPeriod') },
          { key: 'reference', label: labels('reference') },
          { key: 'amount', label: labels('amount'), align: 'right' },
        ]}
      >
        {lines.map(({ declarationId, shown }) => (
          <Row key={declarationId}>
            <RowHead className="num">
              <DateRangeText range={shown.calculation.calculationPeriod} />
            </RowHead>
            <Cell label={labels('reference')}>{shown.calculation.payslipReference ?? labels('noReference')}</Cell>
            <Cell kind="amount" label={labels('amount')}>
              {formatAmount(shown.totalCents, language)}
            </Cell>
          </Row>
        ))}
      </Table>
    </details>
  )
}
