import { formatPlainAmount } from '../../../i18n/format-amount.ts'
import { presentCsvRow, presentCsvRows } from '../csv-rows.ts'
import type { Sheet } from './sheet.ts'

/** For a spreadsheet; nothing in it is taken for a formula. */
export async function* presentSheetCsv({ columns, chunks, language }: Sheet): AsyncGenerator<string> {
  yield presentCsvRows([columns.map(({ label }) => label)])
  for await (const rows of chunks()) {
    const texts = rows.map((row) =>
      row.map((value, place) =>
        columns[place]?.kind === 'amount' && typeof value === 'number'
          ? formatPlainAmount(value, language)
          : String(value ?? ''),
      ),
    )
    yield texts.map(presentCsvRow).join('')
  }
}
