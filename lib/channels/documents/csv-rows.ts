/** Marks the text as UTF-8 for spreadsheets. */
export const BYTE_ORDER_MARK = '\ufeff'

/**
 * Rows for a spreadsheet: semicolons, since the decimal sign is a comma (a point in English). What could be taken for a formula
 * is made text.
 */
export function presentCsvRows(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map(presentCsvRow).join('')
}

/** One of them, with the end of its line. */
export function presentCsvRow(row: readonly string[]): string {
  return `${row.map(toCell).join(';')}\r\n`
}

const amount = /^-?\d+[.,]\d\d$/

function toCell(text: string): string {
  const isFormula = /^\s*[=+\-@\t\r]/.test(text) && !amount.test(text)
  const harmless = isFormula ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
