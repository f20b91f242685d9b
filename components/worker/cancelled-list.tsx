import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import type { DeclarationView } from '@/lib/domain/overview/overview.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'
import { DateRangeText } from './date-range-text.tsx'
import { DeclarationMore, type DeclarationWords } from './declaration-more.tsx'
import { ReasonText } from './reason-text.tsx'

export interface CancelledListProps extends DeclarationWords {
  declarations: readonly DeclarationView[]
  language: Language
  /** What may be done with it. */
  actionsOf: (declaration: DeclarationView) => ReactNode
}

const columns = ['calculationPeriod', 'amount', 'by', 'at', 'reason'] as const

/** "Annulées (n)": readable with everything they were; no pencil, no bin (domain: Cancelling). */
export function CancelledList({ declarations, language, actionsOf, ...words }: CancelledListProps) {
  const t = useTranslations('details.cancelled')
  const labels = useTranslations('details.declarations')
  const named = {
    calculationPeriod: labels('calculationPeriod'),
    amount: labels('amount'),
    by: t('by'),
    at: t('at'),
    reason: t('reason'),
  }
  return (
    <Table
      caption={t('caption', { count: declarations.length })}
      columns={columns.map((key) => ({ key, label: named[key], ...(key === 'amount' && { align: 'right' as const }) }))}
    >
      {declarations.map((declaration) => (
        <Fragment key={declaration.declarationId}>
          <CancelledRow declaration={declaration} language={language} labels={named} />
          <Row className="more-row">
            <Cell colSpan={columns.length}>
              <DeclarationMore declaration={declaration} {...words} />
              {actionsOf(declaration)}
            </Cell>
          </Row>
        </Fragment>
      ))}
    </Table>
  )
}

interface CancelledRowProps {
  declaration: DeclarationView
  language: Language
  labels: Record<(typeof columns)[number], string>
}

function CancelledRow({ declaration, language, labels }: CancelledRowProps) {
  const { shown, versions, declarationId } = declaration
  const cancellation = versions.find(({ kind, status }) => kind === 'cancellation' && status === 'accepted')
  return (
    <Row id={`d-${declarationId}`} className="head-row" tabIndex={-1}>
      <RowHead className="num">
        <DateRangeText range={shown.calculation.calculationPeriod} />
      </RowHead>
      <Cell kind="amount" label={labels.amount}>
        {formatAmount(shown.totalCents, language)}
      </Cell>
      <Cell label={labels.by}>{cancellation?.submittedByName}</Cell>
      <Cell kind="number" label={labels.at}>
        {cancellation && formatMoment(cancellation.submittedAt)}
      </Cell>
      <Cell label={labels.reason}>
        {cancellation && <ReasonText reason={cancellation.reason} reasonText={cancellation.reasonText} />}
      </Cell>
    </Row>
  )
}
