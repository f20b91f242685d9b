import type { LocalDate } from '../../../domain/local-date.ts'
import { formatAmount, formatCount } from '../../../i18n/format-amount.ts'
import { formatDate, formatMoment } from '../../../i18n/format-date.ts'
import { numberTags } from '../../../i18n/languages.ts'
import { createTranslator } from '../../../i18n/translator.ts'
import { makePdf, type PdfPart } from '../pdf-page.ts'
import type { Sheet, SheetColumn, SheetValue } from './sheet.ts'

/** Some twenty pages: more is read by programs, not by people. */
const ROWS_ON_PAPER = 500

function present(value: SheetValue, { kind }: SheetColumn, { language }: Sheet): string {
  if (value === null) return ''
  if (kind === 'amount') return formatAmount(Number(value), language)
  if (kind === 'count') return formatCount(Number(value), language)
  if (kind === 'day') return formatDate(value as LocalDate)
  return kind === 'moment' ? formatMoment(new Date(value)) : String(value)
}

async function takeFirst(sheet: Sheet): Promise<{ rows: SheetValue[][]; isCut: boolean }> {
  const rows: SheetValue[][] = []
  for await (const chunk of sheet.chunks()) {
    for (const row of chunk) {
      if (rows.length === ROWS_ON_PAPER) return { rows, isCut: true }
      rows.push([...row])
    }
  }
  return { rows, isCut: false }
}

/** On paper: the first rows, and where the others are. */
export async function presentSheetPdf(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const t = createTranslator(sheet.language, 'exports')
  const { rows, isCut } = await takeFirst(sheet)
  const shown = sheet.columns.flatMap((column, place) => (column.paperWidth === undefined ? [] : [{ column, place }]))
  const parts: PdfPart[] = [
    { kind: 'title', text: sheet.title },
    { kind: 'text', text: t('madeAt', { moment: formatMoment(sheet.madeAt) }) },
    ...(isCut ? [{ kind: 'text', text: t('cut', { count: ROWS_ON_PAPER }) } as const] : []),
    {
      kind: 'table',
      table: {
        columns: shown.map(({ column: { label, paperWidth = '*', kind } }) => ({
          label,
          width: paperWidth,
          isAmount: kind === 'amount' || kind === 'count',
        })),
        rows: rows.map((row) => shown.map(({ column, place }) => present(row[place] ?? null, column, sheet))),
      },
    },
  ]
  return makePdf({ title: sheet.title, language: numberTags[sheet.language], madeAt: sheet.madeAt }, parts)
}
