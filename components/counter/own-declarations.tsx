import { useTranslations } from 'next-intl'
import type { OwnDeclaration, OwnYear } from '@/lib/domain/overview/overview.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatDateRange, formatDay } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { StatusChip } from '../ui/status-chip.tsx'
import { Cell, type Column, Row, RowHead, Table } from '../ui/table.tsx'

export interface OwnDeclarationsProps {
  own: OwnYear
  language: Language
}

/** The worker's declarations of a year at all his employers; the sum at the foot is that of the accepted lines, to the cent. */
export function OwnDeclarations({ own, language }: OwnDeclarationsProps) {
  const t = useTranslations('counter')
  const columns = useColumns()
  return (
    <Table
      caption={t('caption', { count: own.declarations.length, year: String(own.year) })}
      columns={columns}
      foot={
        <Row>
          <RowHead colSpan={columns.length - 1}>{t('total')}</RowHead>
          <Cell kind="amount" label={t('total')}>
            {formatAmount(own.acceptedCents, language)}
          </Cell>
        </Row>
      }
    >
      {own.declarations.map((declaration) => (
        <OwnRow key={declaration.declarationId} declaration={declaration} language={language} />
      ))}
    </Table>
  )
}

function useColumns(): Column[] {
  const t = useTranslations('counter')
  return [
    { key: 'employer', label: t('employer') },
    { key: 'calculationPeriod', label: t('calculationPeriod') },
    { key: 'reference', label: t('reference') },
    { key: 'receivedAt', label: t('receivedAt') },
    { key: 'counts', label: t('counts') },
    { key: 'amount', label: t('amount'), align: 'right' },
  ]
}

const looks = { accepted: 'accepted', processing: 'processing', refused: 'refused', cancelled: 'draft' } as const

function OwnRow({ declaration, language }: { declaration: OwnDeclaration; language: Language }) {
  const t = useTranslations('counter')
  const { employerName, calculationPeriod, payslipReference, receivedAt, status, totalCents } = declaration
  return (
    <Row>
      <RowHead>{employerName}</RowHead>
      <Cell kind="number" label={t('calculationPeriod')}>
        {formatDateRange(calculationPeriod)}
      </Cell>
      <Cell label={t('reference')}>{payslipReference ?? <span className="muted">{t('noReference')}</span>}</Cell>
      <Cell kind="number" label={t('receivedAt')}>
        {formatDay(receivedAt)}
      </Cell>
      <Cell label={t('counts')}>
        <StatusChip look={looks[status]}>{t(`counted.${status}`)}</StatusChip>
      </Cell>
      <Cell kind="amount" label={t('amount')}>
        {formatAmount(totalCents, language)}
      </Cell>
    </Row>
  )
}
