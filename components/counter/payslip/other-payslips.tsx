import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { WaitingLine, WithdrawnLine } from '@/lib/domain/counter/counter.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatDateRange, formatDay } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { StatusChip } from '../../ui/status-chip.tsx'
import { Cell, type Column, Row, RowHead, Table } from '../../ui/table.tsx'

interface OtherPayslip {
  line: WaitingLine | WithdrawnLine
  /** When it came, or went. */
  day: Date | null
  state?: ReactNode
  amount: ReactNode
}

interface OtherPayslipsProps {
  caption: string
  dayLabel: string
  stateLabel?: string
  payslips: readonly OtherPayslip[]
}

/** Payslips that are not in the total. */
function OtherPayslips({ caption, dayLabel, stateLabel, payslips }: OtherPayslipsProps) {
  const t = useTranslations('counter')
  const columns: Column[] = [
    { key: 'employer', label: t('employer') },
    { key: 'calculationPeriod', label: t('calculationPeriod') },
    { key: 'day', label: dayLabel },
    ...(stateLabel ? [{ key: 'state', label: stateLabel }] : []),
    { key: 'amount', label: t('amount'), align: 'right' },
  ]
  return (
    <Table caption={caption} columns={columns}>
      {payslips.map(({ line, day, state, amount }) => (
        <Row key={line.declarationId}>
          <RowHead>{line.employerName}</RowHead>
          <Cell kind="number" label={t('calculationPeriod')}>
            <span>{formatDateRange(line.calculationPeriod)}</span>
          </Cell>
          <Cell kind="number" label={dayLabel}>
            {day && formatDay(day)}
          </Cell>
          {stateLabel && (
            <Cell label={stateLabel}>
              <span>{state}</span>
            </Cell>
          )}
          <Cell kind="amount" label={t('amount')}>
            {amount}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

/** What is in processing: apart, because it may still be refused. */
export function WaitingTable({ lines, language }: { lines: readonly WaitingLine[]; language: Language }) {
  const t = useTranslations('counter')
  const stateOf = ({ kind, replacedCents }: WaitingLine) => (
    <>
      <StatusChip look="processing" canWrap>
        {t(`waitingState.${kind}`)}
      </StatusChip>
      {replacedCents > 0 && <small>{t('replaces', { amount: formatAmount(replacedCents, language) })}</small>}
    </>
  )
  return (
    <OtherPayslips
      caption={t('waitingCaption', { count: lines.length })}
      dayLabel={t('receivedAt')}
      stateLabel={t('state')}
      payslips={lines.map((line) => ({
        line,
        day: line.receivedAt,
        state: stateOf(line),
        amount: formatAmount(line.amountCents, language),
      }))}
    />
  )
}

/** What counted once and was withdrawn by its employer. */
export function WithdrawnTable({ lines, language }: { lines: readonly WithdrawnLine[]; language: Language }) {
  const t = useTranslations('counter')
  return (
    <OtherPayslips
      caption={t('withdrawnCaption', { count: lines.length })}
      dayLabel={t('withdrawnAt')}
      payslips={lines.map((line) => ({
        line,
        day: line.withdrawnAt,
        amount: <s>{formatAmount(line.amountCents, language)}</s>,
      }))}
    />
  )
}
