import { getTranslations } from 'next-intl/server'
import type { DescribedColumn } from '@/components/transmission/import/import-columns.tsx'
import { templateColumns, titleOf } from '@/lib/channels/import/column-words.ts'
import type { ImportColumn } from '@/lib/domain/transmission/imported-sheet.ts'
import type { Language } from '@/lib/i18n/languages.ts'

const kinds = [
  'ssin',
  'familyName',
  'payslipReference',
  'calculationDate',
  'employerCategory',
  'workerType',
  'grossWageCents',
] as const

/** Which description a column has; dates and premiums share one. */
function kindOf(column: ImportColumn) {
  if (column.startsWith('premiums.')) return column.endsWith('.amountCents') ? 'premiumAmount' : 'premiumFrequency'
  if (column.startsWith('calculationPeriod.')) return 'calculationPeriodDates'
  if (column.startsWith('validityPeriod.')) return 'validityPeriodDates'
  return kinds.find((each) => each === column) ?? 'familyName'
}

/** Titles of a template in the reader's language, each with what is to be written below it. */
export async function shownColumns(language: Language): Promise<DescribedColumn[]> {
  const t = await getTranslations('wageImport')
  return templateColumns.map((column) => ({
    title: titleOf(column, language),
    content: t(`contents.${kindOf(column)}`),
  }))
}
