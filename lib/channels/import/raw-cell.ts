import type { Language } from '../../i18n/languages.ts'

/** What a cell holds: the words of a text file, or what a workbook knows of it. */
export type RawCell = string | { value: number } | { date: string }

/** A row with its number in the spreadsheet; a hole in `cells` is an empty cell. */
export interface RawRow {
  number: number
  cells: readonly (RawCell | undefined)[]
}

/** Sums of a workbook carry the dust of binary fractions: 0.1 + 0.2 is shown as 0,3 there, and is meant so. */
const DUST = 1e-6

/** The cell as a person of that language types it. A number keeps its decimals: more than two are for the amount's own rule to refuse. */
export function writeCell(cell: RawCell | undefined, language: Language): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return writeText(cell)
  return 'date' in cell ? cell.date.split('-').reverse().join('/') : writeNumber(cell.value, language)
}

/** An apostrophe before what could be taken for a formula was put there by our own templates, or by the spreadsheet. */
function writeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\u0000', '')
    .replace(/^'(?=\s*[=+\-@\t\r])/, '')
    .trim()
}

function writeNumber(value: number, language: Language): string {
  const cents = Math.round(value * 100)
  const isWholeCents = Math.abs(value * 100 - cents) < DUST * Math.max(1, Math.abs(value))
  const text = isWholeCents && Number.isSafeInteger(cents) ? String(cents / 100) : String(value)
  return language === 'en' ? text : text.replace('.', ',')
}
