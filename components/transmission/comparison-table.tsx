import { useTranslations } from 'next-intl'
import type { Calculation } from '@/lib/domain/wage-declaration/calculation.ts'
import { StatusChip } from '../ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'
import { type CalculationFactsProps, type KeyRow, useCalculationRows } from './calculation-facts.tsx'

interface ComparedRow {
  key: string
  label: string
  /** Where the values are not in the language of the page. */
  lang: string | undefined
  before: string | null
  after: string | null
}

/** Rows of both, in the order of the form; what only one of them has stands beside nothing. */
function compareRows(before: readonly KeyRow[], after: readonly KeyRow[]): ComparedRow[] {
  const rows = new Map<string, ComparedRow>()
  for (const { key, label, lang, value } of after) rows.set(key, { key, label, lang, before: null, after: value })
  for (const row of before) {
    const known = rows.get(row.key)
    if (known) known.before = row.value
    else rows.set(row.key, { key: row.key, label: row.label, lang: row.lang, before: row.value, after: null })
  }
  return [...rows.values()]
}

export interface ComparisonProps extends Omit<CalculationFactsProps, 'calculation'> {
  before: Calculation
  after: Calculation
}

/** Before and after a correction, field by field; a change is said in words, not by colour alone. */
export function Comparison({ before, after, ...words }: ComparisonProps) {
  const t = useTranslations('wizard')
  const rows = compareRows(
    useCalculationRows({ calculation: before, ...words }),
    useCalculationRows({ calculation: after, ...words }),
  )
  const nothing = <span className="muted">{t('comparison.nothing')}</span>
  return (
    <Table
      caption={t('comparison.caption')}
      columns={[
        { key: 'field', label: t('comparison.field') },
        { key: 'before', label: t('comparison.before') },
        { key: 'after', label: t('comparison.after') },
        { key: 'change', label: t('comparison.change') },
      ]}
    >
      {rows.map((row) => (
        <Row key={row.key} isSelected={row.before !== row.after}>
          <RowHead>{row.label}</RowHead>
          <Cell label={t('comparison.before')} lang={row.before === null ? undefined : row.lang}>
            {row.before ?? nothing}
          </Cell>
          <Cell label={t('comparison.after')} lang={row.after === null ? undefined : row.lang}>
            {row.after ?? nothing}
          </Cell>
          <Cell label={t('comparison.change')}>
            {row.before === row.after ? (
              <span className="muted">{t('comparison.same')}</span>
            ) : (
              <StatusChip look="draft">{t('comparison.changed')}</StatusChip>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
