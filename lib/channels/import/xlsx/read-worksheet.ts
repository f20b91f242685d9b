import type { RawCell, RawRow } from '../raw-cell.ts'
import { sheetLimits, UnreadableSheet } from '../sheet-refusal.ts'
import { walkXml, type XmlListener } from './walk-xml.ts'

/** What a cell refers to outside its sheet. */
export interface Workbook {
  strings: readonly string[]
  dateStyles: readonly boolean[]
  isFrom1904: boolean
}

const MILLISECONDS_PER_DAY = 86_400_000
/** Day 0 of a workbook; its 29 February 1900, which never was, is long before our time. */
const dayZero = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) }

/** Reads a sheet into rows; formulas by the value they last had, errors by their name. */
class WorksheetListener implements XmlListener {
  readonly rows: RawRow[] = []
  readonly #workbook: Workbook
  #number = 0
  #cells: (RawCell | undefined)[] = []
  #place = 0
  #type = ''
  #style = 0
  #value = ''
  #isValue = false
  #isSpoken = false

  constructor(workbook: Workbook) {
    this.#workbook = workbook
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.#beginRow(attributes.r)
    else if (name === 'c') this.#beginCell(attributes)
    else if (name === 'rPh') this.#isSpoken = true
    this.#isValue = (name === 'v' || name === 't') && !this.#isSpoken
  }

  close(name: string): void {
    if (name === 'rPh') this.#isSpoken = false
    if (name === 'c') this.#endCell()
    if (name === 'row') this.#endRow()
    this.#isValue = false
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text
  }

  #beginRow(number: string | undefined): void {
    this.#number = number === undefined ? this.#number + 1 : Number(number)
    this.#cells = []
    this.#place = 0
  }

  #beginCell({ r, t, s }: Readonly<Record<string, string>>): void {
    const letters = /^[A-Z]{1,3}(?=\d)/.exec(r ?? '')?.[0]
    if (letters) this.#place = computeColumn(letters)
    this.#type = t ?? 'n'
    this.#style = Number(s ?? 0)
    this.#value = ''
  }

  #endCell(): void {
    const place = this.#place++
    if (this.#value === '') return
    if (place >= sheetLimits.columns) throw new UnreadableSheet('tooManyColumns', this.#number)
    this.#cells[place] = this.#readValue()
  }

  #endRow(): void {
    if (this.#cells.length === 0) return
    this.rows.push({ number: this.#number, cells: this.#cells })
    if (this.rows.length > sheetLimits.rows * 2) throw new UnreadableSheet('tooManyRows')
  }

  #readValue(): RawCell {
    if (this.#type === 's') return this.#workbook.strings[Number(this.#value)] ?? ''
    if (this.#type === 'd') return { date: this.#value.slice(0, 10) }
    if (this.#type !== 'n') return this.#value
    const value = Number(this.#value)
    if (!Number.isFinite(value)) return this.#value
    return this.#workbook.dateStyles[this.#style] ? this.#readDate(value) : { value }
  }

  #readDate(days: number): RawCell {
    const zero = this.#workbook.isFrom1904 ? dayZero.from1904 : dayZero.from1900
    const instant = new Date(zero + Math.floor(days) * MILLISECONDS_PER_DAY)
    return Number.isNaN(instant.getTime()) ? this.#value : { date: instant.toISOString().slice(0, 10) }
  }
}

/** A is 0, Z 25, AA 26. */
function computeColumn(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

export function readWorksheet(part: Uint8Array, workbook: Workbook): RawRow[] {
  const listener = new WorksheetListener(workbook)
  walkXml(part, listener)
  return listener.rows
}
