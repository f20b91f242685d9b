import { useTranslations } from 'next-intl'
import type { WaitingLine, WithdrawnLine } from '@/lib/domain/counter/counter.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatDateRange, formatDay } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { StatusChip } from '../../ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx'

/** What is in processing: apart, because it may still be refused. */
export function WaitingTable({ lines, language }: { lines: readonly WaitingLine[]; language: Language }) {
  const t = useTranslations('counter')
  return (
    <Table
      caption={t('waitingCaption', { count: lines.length })}
      columns={[
        { key: 'employer', label: t('employer') },
        { key: 'calculationPeriod', label: t('calculationPeriod') },
        { key: 'receivedAt', label: t('receivedAt') },
        { key: 'state', label: t('state') },
        { key: 'amount', label: t('amount'), align: 'right' },
      ]}
    >
      {lines.map((line) => (
        <Row key={line.declarationId}>
          <RowHead>{line.employerName}</RowHead>
          <Cell kind="number" label={t('calculationPeriod')}>
            <span>{formatDateRange(line.calculationPeriod)}</span>
          </Cell>
          <Cell kind="number" label={t('receivedAt')}>
            {formatDay(line.receivedAt)}
          </Cell>
          <Cell label={t('state')}>
            <span>
              <StatusChip look="processing" canWrap>
                {t(`waitingState.${line.kind}`)}
              </StatusChip>
              {line.replacedCents > 0 && (
                <small>{t('replaces', { amount: formatAmount(line.replacedCents, language) })}</small>
              )}
            </span>
          </Cell>
          <Cell kind="amount" label={t('amount')}>
            {formatAmount(line.amountCents, language)}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

/** What counted once and was withdrawn by its employer. */
export function WithdrawnTable({ lines, language }: { lines: readonly WithdrawnLine[]; language: Language }) {
  const t = useTranslations('counter')
  return (
    <Table
      caption={t('withdrawnCaption', { count: lines.length })}
      columns={[
        { key: 'employer', label: t('employer') },
        { key: 'calculationPeriod', label: t('calculationPeriod') },
        { key: 'withdrawnAt', label: t('withdrawnAt') },
        { key: 'amount', label: t('amount'), align: 'right' },
      ]}
    >
      {lines.map((line) => (
        <Row key={line.declarationId}>
          <RowHead>{line.employerName}</RowHead>
          <Cell kind="number" label={t('calculationPeriod')}>
            <span>{formatDateRange(line.calculationPeriod)}</span>
          </Cell>
          <Cell kind="number" label={t('withdrawnAt')}>
            {line.withdrawnAt && formatDay(line.withdrawnAt)}
          </Cell>
          <Cell kind="amount" label={t('amount')}>
            <s>{formatAmount(line.amountCents, language)}</s>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
