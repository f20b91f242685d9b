import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import type { DeclarationView } from '@/lib/domain/overview/overview.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Cell, type Column, Row, RowHead, Table } from '../ui/table.tsx'
import { AnomalyReasons } from './anomaly-reasons.tsx'
import { DateRangeText } from './date-range-text.tsx'
import { DeclarationMore, type DeclarationWords } from './declaration-more.tsx'
import { DeclarationNote, DeclarationStatusChip } from './declaration-state.tsx'
import { OutsideRefusal, OutsideRefusalChip } from './history/outside-outcome.tsx'
import type { VersionWords } from './history/version-history.tsx'

export interface DeclarationListProps extends DeclarationWords {
  declarations: readonly DeclarationView[]
  language: Language
  /** Pencil and bin, or why not. */
  actionsOf: (declaration: DeclarationView) => ReactNode
}

/** What was transmitted for this worker here; each row opens on all its fields and its history. */
export function DeclarationList({ declarations, language, actionsOf, ...words }: DeclarationListProps) {
  const t = useTranslations('details.declarations')
  const columns = useColumns()
  if (declarations.length === 0)
    return (
      <EmptyState title={t('none')}>
        <p>{t('noneAdvice')}</p>
      </EmptyState>
    )
  return (
    <Table caption={t('caption', { count: declarations.length })} columns={columns}>
      {declarations.map((declaration) => (
        <Fragment key={declaration.declarationId}>
          <Row id={`d-${declaration.declarationId}`} className="head-row" tabIndex={-1}>
            <Head declaration={declaration} {...words} />
            <Cell label={t('reference')}>
              {declaration.shown.calculation.payslipReference ?? <span className="muted">{t('noReference')}</span>}
            </Cell>
            <Cell kind="amount" label={t('amount')}>
              {formatAmount(declaration.shown.totalCents, language)}
            </Cell>
            <Cell label={t('status')}>
              <DeclarationStatusChip declaration={declaration} />
              <OutsideRefusalChip declaration={declaration} />
            </Cell>
            <Cell kind="action">{actionsOf(declaration)}</Cell>
          </Row>
          <Row className="more-row">
            <Cell colSpan={columns.length}>
              <DeclarationMore declaration={declaration} {...words} />
            </Cell>
          </Row>
        </Fragment>
      ))}
    </Table>
  )
}

function Head({ declaration, wordsOf, outsideWordsOf }: { declaration: DeclarationView } & VersionWords) {
  const t = useTranslations('details.declarations')
  const { shown, status, refusedChange } = declaration
  const reasons = status === 'refused' ? shown : refusedChange
  return (
    <RowHead className="num">
      <DateRangeText range={shown.calculation.calculationPeriod} />
      <DeclarationNote declaration={declaration} />
      {reasons && (
        <span className="sub">
          <AnomalyReasons title={t('refusedBecause')} anomalies={blockingFirst(reasons.anomalies)} wordsOf={wordsOf} />
        </span>
      )}
      <OutsideRefusal declaration={declaration} outsideWordsOf={outsideWordsOf} />
    </RowHead>
  )
}

function blockingFirst(anomalies: DeclarationView['shown']['anomalies']) {
  return anomalies.filter(({ severity }) => severity === 'blocking')
}

function useColumns(): Column[] {
  const t = useTranslations('details.declarations')
  return [
    { key: 'calculationPeriod', label: t('calculationPeriod') },
    { key: 'reference', label: t('reference') },
    { key: 'amount', label: t('amount'), align: 'right' },
    { key: 'status', label: t('status') },
    { key: 'actions', label: t('actions'), isHidden: true },
  ]
}
