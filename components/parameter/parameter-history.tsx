import { useTranslations } from 'next-intl'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'
import type { ParameterUnit } from '@/lib/domain/legal-parameters/definitions.ts'
import type { LayeredValue } from '@/lib/domain/legal-parameters/timeline.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { ConfidenceText, LegalReference, ValidityText } from './source-text.tsx'
import { ParameterValue } from './value-text.tsx'

export interface ParameterHistoryTableProps {
  /** Latest first. */
  values: readonly LayeredValue[]
  unit: ParameterUnit
  today: string
}

const columns = ['validity', 'value', 'reference', 'confidence', 'checked', 'origin'] as const

/** Everything that held, holds and will hold. */
export function ParameterHistoryTable({ values, unit, today }: ParameterHistoryTableProps) {
  const t = useTranslations('parameters')
  return (
    <section id="values">
      <h2>{t('history.title')}</h2>
      <p className="muted par-text">{t('history.explain')}</p>
      <Table
        caption={t('history.caption')}
        columns={columns.map((key) => ({ key, label: t(`columns.${key}`) }))}
        className="par"
      >
        {values.map((value) => (
          <ValueRow key={value.startDate} value={value} unit={unit} today={today} />
        ))}
      </Table>
    </section>
  )
}

function ValueRow({ value, unit, today }: { value: LayeredValue; unit: ParameterUnit; today: string }) {
  const t = useTranslations('parameters')
  return (
    <Row>
      <RowHead>
        <ValidityText {...value} /> <small className="muted par-next">{t(`timing.${timingOf(value, today)}`)}</small>
      </RowHead>
      <Cell label={t('columns.value')}>
        <ParameterValue value={value} unit={unit} />
      </Cell>
      <Cell label={t('columns.reference')}>
        <LegalReference>{value.legalReference}</LegalReference>
        {value.note && (
          <small className="muted par-next">
            <LegalReference>{value.note}</LegalReference>
          </small>
        )}
      </Cell>
      <Cell label={t('columns.confidence')}>
        <ConfidenceText confidence={value.confidence} />
      </Cell>
      <Cell label={t('columns.checked')} kind="number">
        <time dateTime={value.lastCheckedDate}>{formatDate(value.lastCheckedDate)}</time>
      </Cell>
      <Cell label={t('columns.origin')}>{t(`origins.${value.origin}`)}</Cell>
    </Row>
  )
}

function timingOf({ startDate, endDate }: LayeredValue, today: string): 'past' | 'current' | 'future' {
  if (startDate > today) return 'future'
  return endDate !== null && endDate < today ? 'past' : 'current'
}
