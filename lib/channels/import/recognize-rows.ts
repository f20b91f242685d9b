import type { ImportedSheet } from '../../domain/transmission/imported-sheet.ts'
import type { Language } from '../../i18n/languages.ts'
import { findColumn } from './column-words.ts'
import { type RawRow, writeCell } from './raw-cell.ts'
import { sheetLimits, UnreadableSheet } from './sheet-refusal.ts'

/** Titles may stand below a heading or two. */
const TITLES_WITHIN_ROWS = 20

interface Titles {
  number: number
  columns: (ImportedSheet['columns'][number] & { place: number })[]
  ignoredTitles: string[]
}

type WrittenRow = ImportedSheet['rows'][number]

function write({ number, cells }: RawRow, language: Language): WrittenRow {
  if (cells.length > sheetLimits.columns) throw new UnreadableSheet('tooManyColumns', number)
  const written = Array.from(cells, (cell) => writeCell(cell, language))
  if (written.some((text) => text.length > sheetLimits.cellCharacters)) throw new UnreadableSheet('longCell', number)
  return { number, cells: written }
}

function readTitles({ number, cells }: WrittenRow): Titles {
  const named = cells.map((title, place) => ({ title, place, column: findColumn(title) }))
  const columns = named.flatMap(({ title, place, column }) => (column ? [{ title, place, column }] : []))
  const ignoredTitles = named.flatMap(({ title, column }) => (title !== '' && !column ? [title] : []))
  return { number, columns, ignoredTitles }
}

/** The first row that names the number and something else. @throws UnreadableSheet */
function findTitles(rows: readonly WrittenRow[]): Titles {
  const titles = rows
    .slice(0, TITLES_WITHIN_ROWS)
    .map(readTitles)
    .find(({ columns }) => columns.length > 1 && columns.some(({ column }) => column === 'ssin'))
  if (!titles) throw new UnreadableSheet('noTitles')
  const names = titles.columns.map(({ column }) => column)
  if (new Set(names).size < names.length) throw new UnreadableSheet('titleTwice', titles.number)
  return titles
}

const isFilled = ({ cells }: WrittenRow) => cells.some((text) => text !== '')

/**
 * The columns by their titles, in whichever of the four languages and order, and what stands below them.
 * @throws UnreadableSheet
 */
export function recognizeRows(
  raw: readonly RawRow[],
  { language, fileName }: Pick<ImportedSheet, 'language' | 'fileName'>,
): ImportedSheet {
  const written = raw.map((row) => write(row, language)).filter(isFilled)
  const { number, columns, ignoredTitles } = findTitles(written)
  const rows = written
    .filter((row) => row.number > number)
    .map((row) => ({ number: row.number, cells: columns.map(({ place }) => row.cells[place] ?? '') }))
    .filter(isFilled)
  if (rows.length === 0) throw new UnreadableSheet('noRows')
  if (rows.length > sheetLimits.rows) throw new UnreadableSheet('tooManyRows')
  return { language, fileName, columns: columns.map(({ title, column }) => ({ title, column })), ignoredTitles, rows }
}
