import { useTranslations } from 'next-intl'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'
import type { LayeredValue } from '@/lib/domain/legal-parameters/timeline.ts'
import { yearOf } from '@/lib/domain/local-date.ts'
import { ConfidenceText, LegalReference } from './source-text.tsx'
import { ParameterValue } from './value-text.tsx'

export interface CeilingTableProps {
  caption: string
  /** Values of one yearly amount, oldest first. */
  values: readonly LayeredValue[]
}

/** An amount by income year; the year whose amount nobody has published yet says so. */
export function CeilingTable({ caption, values }: CeilingTableProps) {
  const t = useTranslations('reference')
  const words = useTranslations('parameters')
  return (
    <Table
      caption={caption}
      className="par"
      columns={[
        { key: 'year', label: t('ceilings.year'), className: 'par-fifth' },
        { key: 'amount', label: t('ceilings.amount'), className: 'par-fifth' },
        { key: 'reference', label: words('columns.reference') },
        { key: 'confidence', label: words('columns.confidence'), className: 'par-fifth' },
      ]}
    >
      {[...values].reverse().map((value) => (
        <Row key={value.startDate}>
          <RowHead>
            <Years value={value} />
          </RowHead>
          <Cell label={t('ceilings.amount')}>
            <ParameterValue value={value} unit="euroCents" />
          </Cell>
          <Cell label={words('columns.reference')}>
            <LegalReference>{value.legalReference}</LegalReference>
          </Cell>
          <Cell label={words('columns.confidence')}>
            <ConfidenceText confidence={value.confidence} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function Years({ value: { startDate, endDate } }: { value: LayeredValue }) {
  const t = useTranslations('reference')
  const first = String(yearOf(startDate))
  if (endDate === null) return t('ceilings.onwards', { year: first })
  const last = String(yearOf(endDate))
  return first === last ? first : t('ceilings.years', { first, last })
}
