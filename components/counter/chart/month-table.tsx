import { useTranslations } from 'next-intl'
import type { Counter, CounterMonth } from '@/lib/domain/counter/counter.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatMonthName } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx'

interface MonthTableProps {
  counter: Counter
  language: Language
}

const nothing = '–'
/** A region that scrolls must take the focus, or the keyboard cannot reach what is out of sight (WCAG 2.1.1). */
const keyboardScroll = { tabIndex: 0 }

/** The months in figures, a column for each employer; the foot is the total of the year. */
export function MonthTable({ counter, language }: MonthTableProps) {
  const t = useTranslations('counter')
  const { employers, months, totalCents } = counter
  const hasProcessing = counter.processingCents > 0
  const columns = [
    { key: 'month', label: t('month') },
    ...employers.map(({ employerId, employerName }) => ({
      key: employerId,
      label: employerName,
      align: 'right' as const,
    })),
    { key: 'total', label: t('total'), align: 'right' as const },
    ...(hasProcessing ? [{ key: 'processing', label: t('inProcessing'), align: 'right' as const }] : []),
  ]
  const foot = { month: 0, totalCents, processingCents: counter.processingCents }
  const sums = employers.map((employer) => employer.totalCents)
  return (
    <section className="scroll" aria-label={t('monthCaption', { year: String(counter.year) })} {...keyboardScroll}>
      <Table
        caption={t('monthCaption', { year: String(counter.year) })}
        columns={columns}
        isStack={false}
        foot={<MonthRow month={{ ...foot, employerCents: sums }} {...{ hasProcessing, language }} />}
      >
        {months.filter(hasAmount).map((month) => (
          <MonthRow key={month.month} {...{ month, hasProcessing, language }} />
        ))}
      </Table>
    </section>
  )
}

const hasAmount = ({ totalCents, processingCents }: CounterMonth) => totalCents + processingCents > 0

interface MonthRowProps {
  /** Month 0 is the whole year. */
  month: Pick<CounterMonth, 'month' | 'totalCents' | 'employerCents' | 'processingCents'>
  hasProcessing: boolean
  language: Language
}

function MonthRow({ month, hasProcessing, language }: MonthRowProps) {
  const t = useTranslations('counter')
  const amount = (cents: number) => (cents === 0 ? nothing : formatAmount(cents, language))
  const cells = month.employerCents.map((cents, place) => ({ key: `employer-${place}`, cents }))
  return (
    <Row>
      <RowHead>{month.month === 0 ? t('total') : formatMonthName(month.month, language, 'long')}</RowHead>
      {cells.map(({ key, cents }) => (
        <Cell key={key} kind="amount">
          {amount(cents)}
        </Cell>
      ))}
      <Cell kind="amount">
        <strong>{formatAmount(month.totalCents, language)}</strong>
      </Cell>
      {hasProcessing && <Cell kind="amount">{amount(month.processingCents)}</Cell>}
    </Row>
  )
}
