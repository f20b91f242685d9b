import type { Counter } from '../../domain/counter/counter.ts'
import type { Language } from '../../i18n/languages.ts'
import { createTranslator } from '../../i18n/translator.ts'
import { presentCsvRows } from './csv-rows.ts'
import { presentCounterRows } from './present-counter-rows.ts'

const columns = [
  ...([
    'employer',
    'startDate',
    'endDate',
    'reference',
    'amount',
    'counts',
    'channel',
    'version',
    'receivedAt',
  ] as const),
]

/** The payslips of a year for a spreadsheet, dates as the standard writes them. */
export function presentCounterCsv(counter: Counter, language: Language): string {
  const t = createTranslator(language, 'counter')
  const head = columns.map((column) => t(`csv.${column}`))
  return presentCsvRows([head, ...presentCounterRows(counter, language)])
}
