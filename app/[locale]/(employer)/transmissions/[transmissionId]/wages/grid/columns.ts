import { getTranslations } from 'next-intl/server'
import type { GridColumnView } from '@/components/transmission/wages/grid/grid-view.ts'
import { columnFields, type GridColumn, gridColumns } from '@/lib/channels/web/grid/grid-cells.ts'
import type { Language } from '@/lib/domain/actor.ts'
import type { DraftGridView } from '@/lib/domain/transmission/draft-view.ts'
import { type WorkerType, workerTypes } from '@/lib/domain/wage-declaration/quality.ts'
import { formatAmountInput } from '@/lib/i18n/format-amount.ts'
import { parseAmount } from '@/lib/i18n/parse-amount.ts'

/** Numbers of months offered in a row; any other is entered in the worker's form and shown as it is. */
const offeredMonths = [1, 2, 3, 4, 6, 12]

const kinds: Record<GridColumn, GridColumnView['kind']> = {
  payslipReference: 'text',
  calculationStartDate: 'date',
  calculationEndDate: 'date',
  calculationDate: 'date',
  employerCategory: 'choice',
  workerType: 'choice',
  grossWage: 'amount',
  premium: 'amount',
  frequency: 'choice',
}

/** The columns in words, and what their codes mean. */
export interface ColumnWords {
  columns: readonly GridColumnView[]
  labelOf: (column: GridColumn) => string
  valueOf: (column: GridColumn, text: string) => string
}

export async function columnWords({ categories }: DraftGridView, language: Language): Promise<ColumnWords> {
  const t = await getTranslations('grid')
  const states = await getTranslations('states')
  const types: readonly WorkerType[] = workerTypes.filter(
    (type) => categories.length === 0 || categories.some((category) => category.workerTypes.includes(type)),
  )
  const options: Partial<Record<GridColumn, { value: string; label: string }[]>> = {
    employerCategory: categories.map(({ code }) => ({ value: code, label: code })),
    workerType: types.map((value) => ({ value, label: t(`types.${value}`) })),
    frequency: [
      ...offeredMonths.map((months) => ({ value: String(months), label: t('months', { months }) })),
      { value: '0', label: t('irregular') },
      { value: 'other', label: t('otherFrequency') },
    ],
  }
  const labelOf = (column: GridColumn) => t(`columns.${column}`)
  return {
    labelOf,
    columns: gridColumns.map((column) => ({
      key: column,
      field: columnFields[column],
      label: labelOf(column),
      kind: kinds[column],
      ...(column === 'payslipReference' && { note: states('optional') }),
      ...(kinds[column] === 'amount' && { note: t('currency') }),
      ...(options[column] && { options: options[column] }),
    })),
    valueOf(column, text) {
      const meant = kinds[column] === 'amount' ? parseAmount(text, language) : null
      if (meant?.ok) return formatAmountInput(meant.value, language)
      return options[column]?.find(({ value }) => value === text)?.label ?? text
    },
  }
}
