import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node'
import type { DateRange, LocalDate } from '../../domain/local-date.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import type { ImportColumn } from '../../domain/transmission/imported-sheet.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { formatSsin } from '../../i18n/format-identifier.ts'
import type { Language } from '../../i18n/languages.ts'
import { presentCsvRows } from '../documents/csv-rows.ts'
import { templateColumns, titleOf } from './column-words.ts'

interface Prefill {
  workers: readonly WorkerName[]
  wagePeriod: DateRange | null
}

type Filled = { text: string } | { date: LocalDate } | null

function fill(column: ImportColumn, { ssin, familyName, givenName }: WorkerName, wagePeriod: DateRange | null): Filled {
  if (column === 'ssin') return { text: formatSsin(ssin) }
  if (column === 'familyName') return { text: `${familyName} ${givenName}` }
  if (column === 'calculationPeriod.startDate' && wagePeriod) return { date: wagePeriod.startDate }
  if (column === 'calculationPeriod.endDate' && wagePeriod) return { date: wagePeriod.endDate }
  return null
}

const fillAll = ({ workers, wagePeriod }: Prefill) =>
  workers.map((worker) => templateColumns.map((column) => fill(column, worker, wagePeriod)))

const titles = (language: Language) => templateColumns.map((column) => titleOf(column, language))

/** A file that a spreadsheet of these countries opens by itself; what could be taken for a formula is made text. */
export function presentCsvTemplate(prefill: Prefill, language: Language): string {
  const rows = fillAll(prefill).map((cells) =>
    cells.map((cell) => (cell === null ? '' : 'date' in cell ? formatDate(cell.date) : cell.text)),
  )
  return presentCsvRows([titles(language), ...rows])
}

const isAmount = (column: ImportColumn) => /Cents$/.test(column)
const isDate = (column: ImportColumn) => /Date$/.test(column)

function makeCell(cell: Filled, column: ImportColumn): CellObject {
  if (cell === null) {
    if (isAmount(column)) return { type: Number, format: '#,##0.00' }
    return isDate(column) ? { type: Date, format: 'dd/mm/yyyy' } : { type: String, format: '@' }
  }
  if ('date' in cell) return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
  return { value: cell.text, type: String, format: '@' }
}

/** A workbook whose cells know what they hold: texts stay texts, dates are dates. */
export async function presentXlsxTemplate(prefill: Prefill, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const rows: SheetData = fillAll(prefill).map((cells) =>
    cells.map((cell, place) => makeCell(cell, templateColumns[place] ?? 'ssin')),
  )
  const head = titles(language).map((title): CellObject => ({ value: title, type: String, fontWeight: 'bold' }))
  const columns = templateColumns.map((column) => ({ width: column === 'familyName' ? 30 : 18 }))
  const workbook = writeExcelFile([head, ...rows], { columns, stickyRowsCount: 1, stickyColumnsCount: 2 })
  return new Uint8Array(await workbook.toBuffer())
}
