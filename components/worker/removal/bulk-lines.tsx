import { useTranslations } from 'next-intl'
import type { BulkLine, BulkLineState } from '@/lib/domain/bulk-cancellation/bulk-cancellation.ts'
import { computeSumCents } from '@/lib/domain/euro-cents.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import type { IconName } from '../../ui/icon-names.ts'
import { Link } from '../../ui/link.tsx'
import { StatusChip, type StatusLook } from '../../ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx'
import { DateRangeText } from '../date-range-text.tsx'

export interface BulkLinesProps {
  lines: readonly BulkLine[]
  /** Whether the question is answered: the words of a line that is left out depend on it. */
  isSent: boolean
  hrefOf: (line: BulkLine) => string
  language: Language
}

/** Of these the amount leaves, or has left, the counter. */
const leaving: readonly BulkLineState[] = ['ready', 'sent', 'done']
const looks: Record<'ready' | 'sent' | 'done' | 'notDone', readonly [StatusLook, IconName?]> = {
  ready: ['draft', 'trash-2'],
  sent: ['processing'],
  done: ['accepted'],
  notDone: ['refused'],
}

/** Exactly what would be cancelled and what that does to each counter; afterwards, what became of each line. */
export function BulkLines({ lines, isSent, hrefOf, language }: BulkLinesProps) {
  const t = useTranslations('bulkCancellation.lines')
  const total = computeSumCents(lines.filter(({ state }) => leaving.includes(state)).map((line) => line.totalCents))
  return (
    <Table
      caption={t('caption', { count: lines.length })}
      columns={[
        { key: 'worker', label: t('worker') },
        { key: 'calculationPeriod', label: t('calculationPeriod') },
        { key: 'amount', label: t('amount'), align: 'right' },
        { key: 'effect', label: t('effect'), align: 'right' },
        { key: 'state', label: t('state') },
      ]}
      foot={
        <Row>
          <RowHead colSpan={3}>{t('total')}</RowHead>
          <Cell kind="amount" label={t('effect')}>
            {formatAmount(-total, language)}
          </Cell>
          <Cell />
        </Row>
      }
    >
      {lines.map((line) => (
        <Row key={line.declarationId}>
          <RowHead>
            <Link href={hrefOf(line)}>{`${line.familyName} ${line.givenName}`}</Link>
            <span className="sub num">{formatSsin(line.ssin)}</span>
          </RowHead>
          <Cell kind="number" label={t('calculationPeriod')}>
            <DateRangeText range={line.calculationPeriod} />
            <span className="sub">{line.payslipReference ?? t('noReference')}</span>
          </Cell>
          <Cell kind="amount" label={t('amount')}>
            {formatAmount(line.totalCents, language)}
          </Cell>
          <Cell kind="amount" label={t('effect')}>
            {leaving.includes(line.state) ? formatAmount(-line.totalCents, language) : t('noEffect')}
          </Cell>
          <Cell label={t('state')}>
            <LineState state={line.state} isSent={isSent} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function LineState({ state, isSent }: { state: BulkLineState; isSent: boolean }) {
  const t = useTranslations('bulkCancellation.lines')
  if (state === 'ready' || state === 'sent' || state === 'done' || state === 'notDone') {
    const [look, icon] = looks[state]
    return (
      <StatusChip look={look} {...(icon && { icon })} canWrap>
        {t(`states.${state}`)}
      </StatusChip>
    )
  }
  return (
    <>
      <StatusChip look={isSent ? 'refused' : 'warning'} canWrap>
        {t(isSent ? 'leftOut' : 'willBeLeftOut')}
      </StatusChip>
      <span className="sub">{t(`causes.${state}`)}</span>
    </>
  )
}
