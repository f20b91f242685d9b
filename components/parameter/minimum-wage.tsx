import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { DateField } from '@/components/ui/fields/date-field.tsx'
import { Note } from '@/components/ui/note.tsx'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'
import type { MinimumWage } from '@/lib/domain/legal-parameters/minimum-wage.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { formatExactAmount } from '@/lib/i18n/format-decimal.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { ConfidenceText, LegalReference, ValidityText } from './source-text.tsx'

export interface WageQuestionProps {
  action: string
  enteredDate: string
  error: string | undefined
  /** Null while the day cannot be read. */
  date: LocalDate | null
  answer: MinimumWage | null
}

/** "Minimum wage on …": one field, one sentence. */
export function WageQuestion({ action, enteredDate, error, date, answer }: WageQuestionProps) {
  const t = useTranslations('reference')
  return (
    <>
      <form action={action} className="tools" noValidate>
        <DateField name="date" label={t('wages.question')} defaultValue={enteredDate} error={error} hasPatternHint />
        <Button look="secondary" icon="search">
          {t('wages.ask')}
        </Button>
      </form>
      {date && <WageAnswer date={date} answer={answer} />}
    </>
  )
}

function WageAnswer({ date, answer }: { date: LocalDate; answer: MinimumWage | null }) {
  const t = useTranslations('reference')
  const write = useCents()
  if (!answer || answer.totalCents === null)
    return <Note title={t('wages.nothing', { date: formatDate(date) })} titleAs="p" isStatus />
  return (
    <Note
      tone="ok"
      title={t('wages.answer', { date: formatDate(date), total: write(answer.totalCents) })}
      titleAs="p"
      isStatus
    >
      <p>
        {t('wages.parts', { wage: write(answer.wageCents), holidayPay: write(answer.holidayPayCents) })}
        {answer.source.note && (
          <>
            {' '}
            <LegalReference>{answer.source.note}</LegalReference>
          </>
        )}
      </p>
    </Note>
  )
}

export interface WageTableProps {
  caption: string
  /** Latest first. */
  wages: readonly MinimumWage[]
}

const columns = ['wage', 'holidayPay', 'total'] as const

/** Every minimum wage there was, an hour. */
export function WageTable({ caption, wages }: WageTableProps) {
  const t = useTranslations('reference')
  const words = useTranslations('parameters')
  const write = useCents()
  return (
    <Table
      caption={caption}
      className="par"
      columns={[
        { key: 'validity', label: words('columns.validity') },
        ...columns.map((key) => ({ key, label: t(`wages.${key}`), align: 'right' as const })),
        { key: 'reference', label: words('columns.reference') },
        { key: 'confidence', label: words('columns.confidence') },
      ]}
    >
      {wages.map((wage) => (
        <Row key={wage.startDate}>
          <RowHead>
            <ValidityText {...wage} />
          </RowHead>
          {columns.map((key) => (
            <Cell key={key} label={t(`wages.${key}`)} kind="amount">
              {write(wage[`${key}Cents`])}
            </Cell>
          ))}
          <Cell label={words('columns.reference')}>
            <LegalReference>{wage.source.legalReference}</LegalReference>
            {wage.source.note && (
              <small className="muted par-next">
                <LegalReference>{wage.source.note}</LegalReference>
              </small>
            )}
          </Cell>
          <Cell label={words('columns.confidence')}>
            <ConfidenceText confidence={wage.source.confidence} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function useCents(): (cents: number | null) => string {
  const language = useLocale() as Language
  const words = useTranslations('parameters')
  return (cents) => (cents === null ? words('value.unknown') : formatExactAmount(cents, language))
}
