import { useTranslations } from 'next-intl'
import type { Counter, CounterLine } from '@/lib/domain/counter/counter.ts'
import type { Dispute } from '@/lib/domain/counter/dispute.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatDateRange, formatDay } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { Link } from '../../ui/link.tsx'
import { StatusChip } from '../../ui/status-chip.tsx'
import { Cell, type Column, Row, RowHead, Table } from '../../ui/table.tsx'

/** As many as a person looks through at once; the others are one link away. */
const FEW = 6

interface PayslipTableProps {
  counter: Counter
  disputes: ReadonlyMap<string, Dispute>
  language: Language
  isWhole: boolean
}

/** Accepted payslips with where they came from, whether they count and why; the foot is the total, the sum of all of them. */
export function PayslipTable({ counter, disputes, language, isWhole }: PayslipTableProps) {
  const t = useTranslations('counter')
  const { lines, year, totalCents } = counter
  const shown = isWhole ? lines : lines.slice(0, FEW)
  const isCut = shown.length < lines.length
  const caption = t(isCut ? 'payslipsCut' : 'payslipsAll', { count: lines.length, shown: shown.length })
  const columns = useColumns()
  return (
    <>
      <Table
        caption={caption}
        columns={columns}
        foot={
          <Row>
            <RowHead colSpan={columns.length - 1}>{t('totalOf', { count: lines.length })}</RowHead>
            <Cell kind="amount" label={t('amount')}>
              {formatAmount(totalCents, language)}
            </Cell>
          </Row>
        }
      >
        {shown.map((line) => (
          <PayslipRow key={line.declarationId} {...{ line, language }} dispute={disputes.get(line.declarationId)} />
        ))}
      </Table>
      {isCut && (
        <p>
          <Link href={`${path(language, '/counter', { year, all: 1 })}#payslips`}>
            {t('showAll', { count: lines.length })}
          </Link>
        </p>
      )}
    </>
  )
}

function useColumns(): Column[] {
  const t = useTranslations('counter')
  return [
    { key: 'employer', label: t('employer') },
    { key: 'calculationPeriod', label: t('calculationPeriod') },
    { key: 'origin', label: t('origin') },
    { key: 'counts', label: t('counts') },
    { key: 'amount', label: t('amount'), align: 'right' },
  ]
}

interface PayslipRowProps {
  line: CounterLine
  dispute: Dispute | undefined
  language: Language
}

function PayslipRow({ line, dispute, language }: PayslipRowProps) {
  const t = useTranslations('counter')
  const { employerName, calculationPeriod, payslipReference, channel, versionNumber, firstReceivedAt, receivedAt } =
    line
  return (
    <Row>
      <RowHead>
        {employerName}
        <small>{payslipReference ?? t('noReference')}</small>
      </RowHead>
      <Cell kind="number" label={t('calculationPeriod')}>
        <span>{formatDateRange(calculationPeriod)}</span>
      </Cell>
      <Cell label={t('origin')}>
        <span>
          {t('received', { channel: t(`channel.${channel}`), date: formatDay(firstReceivedAt) })}
          {versionNumber > 1 && <small>{t('version', { number: versionNumber, date: formatDay(receivedAt) })}</small>}
        </span>
      </Cell>
      <Cell label={t('counts')}>
        <span className="counts">
          <Counts line={line} />
          <DisputeLink dispute={dispute} line={line} language={language} />
        </span>
      </Cell>
      <Cell kind="amount" label={t('amount')}>
        <span>
          {formatAmount(line.amountCents, language)}
          {line.premiumCents > 0 && (
            <small>
              {t('split', {
                wages: formatAmount(line.wageCents, language),
                premiums: formatAmount(line.premiumCents, language),
              })}
            </small>
          )}
        </span>
      </Cell>
    </Row>
  )
}

/** Counted or not, and why in words. */
function Counts({ line }: { line: CounterLine }) {
  const t = useTranslations('counter')
  return (
    <>
      <StatusChip
        look={line.count === 'counted' ? 'accepted' : 'draft'}
        icon={line.count === 'counted' ? 'check' : 'minus'}
        canWrap
      >
        {t(`count.${line.count}`)}
      </StatusChip>
      {line.waitingKind && <small>{t(`waiting.${line.waitingKind}`)}</small>}
    </>
  )
}

function DisputeLink({ dispute, line, language }: PayslipRowProps) {
  const t = useTranslations('counter')
  const href = path(language, `/counter/payslips/${line.declarationId}`)
  const whose = t('ofPayslip', { employer: line.employerName, dates: formatDateRange(line.calculationPeriod) })
  return (
    <Link href={href} className="small">
      {dispute ? t(`dispute.${dispute.status}`) : t('dispute.none')}
      <span className="sr"> {whose}</span>
    </Link>
  )
}
