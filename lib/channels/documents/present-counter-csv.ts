import type { Counter } from '../../domain/counter/counter.ts'
import type { Language } from '../../i18n/languages.ts'
import { createTranslator } from '../../i18n/translator.ts'
import { presentCounterRows } from './present-counter-rows.ts'

/** Marks the text as UTF-8 for spreadsheets. */
const BYTE_ORDER_MARK = '\ufeff'
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

/**
 * The payslips of a year for a spreadsheet: semicolons, since the decimal sign is a comma (a point in English), dates as the standard
 * writes them. What could be taken for a formula is made text.
 */
export function presentCounterCsv(counter: Counter, language: Language): string {
  const t = createTranslator(language, 'counter')
  const head = columns.map((column) => t(`csv.${column}`))
  const rows = [head, ...presentCounterRows(counter, language)]
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map(toCell).join(';')).join('\r\n')}\r\n`
}

const amount = /^-?\d+[.,]\d\d$/

function toCell(text: string): string {
  const isFormula = /^\s*[=+\-@\t\r]/.test(text) && !amount.test(text)
  const harmless = isFormula ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
