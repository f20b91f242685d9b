import { asField } from './grid-keys.ts'
import { fillWords, type GridColumnView, type GridRowView } from './grid-view.ts'

/** With fewer rows a browser feels none of their fields, and nothing is plainer than fields that are always there. */
const FEWEST_ROWS = 50
/** Laid to rest at a time: a key in between waits for these and no more. */
const CELLS_AT_A_TIME = 225

/** A key is answered by what is painted next: for what comes after that nobody waits. */
const afterPaint = (run: () => void) => requestAnimationFrame(() => setTimeout(run))

export interface CellState {
  /** Word for word; a field knows better than the text that it was made from. */
  text: string
  isField: boolean
}

/** What a cell shows, to be listened to. */
export class RestingCell {
  readonly name: string
  #state: CellState
  #listener: (() => void) | undefined

  constructor(name: string, text: string) {
    this.name = name
    this.#state = { text, isField: true }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listener = listener
    return () => {
      this.#listener = undefined
    }
  }

  readonly read = (): CellState => this.#state

  change(state: Partial<CellState>): void {
    this.#state = { ...this.#state, ...state }
    this.#listener?.()
  }

  /** Keeps what its field holds. */
  layToRest(): void {
    const field = asField(document.getElementById(this.name))
    if (field) this.change({ text: field.value, isField: false })
  }
}

/**
 * Of a long grid only the cell with the focus is a field, and those that Enter and Tab go to; the others are text: a browser draws a
 * field for each cell around the window at every key. The page comes with fields in all cells, since without script it is a form; they
 * rest once the script is there, with what was typed meanwhile.
 */
export class RestingCells {
  readonly #inOrder: readonly RestingCell[]
  readonly #cells: ReadonlyMap<string, RestingCell>
  readonly #rows: ReadonlyMap<string, readonly RestingCell[]>
  readonly #columnCount: number
  readonly #awake = new Set<RestingCell>()
  #current: RestingCell | undefined

  constructor(columns: readonly GridColumnView[], rows: readonly GridRowView[], fieldPattern: string) {
    const makeRow = ({ lineId, cells }: GridRowView) =>
      columns.map(({ field }, place) => new RestingCell(fillWords(fieldPattern, { lineId, field }), cells[place] ?? ''))
    this.#rows = new Map(rows.map((row) => [row.lineId, makeRow(row)]))
    this.#inOrder = [...this.#rows.values()].flat()
    this.#cells = new Map(this.#inOrder.map((cell) => [cell.name, cell]))
    this.#columnCount = columns.length
  }

  /** @throws when there is no such cell */
  cellOf(name: string): RestingCell {
    const cell = this.#cells.get(name)
    if (!cell) throw new Error('A cell of the grid is unknown.')
    return cell
  }

  /** Lays all cells to rest but the one that has the focus, some at a time. @returns what stops it */
  layToRest(): () => void {
    const waiting = this.#isLong ? [...this.#inOrder] : []
    const laySome = () => {
      for (const cell of waiting.splice(0, CELLS_AT_A_TIME)) {
        if (cell.name === document.activeElement?.id) this.wake(cell.name)
        else cell.layToRest()
      }
      if (waiting.length > 0) timer = setTimeout(laySome)
    }
    let timer = setTimeout(laySome)
    return () => clearTimeout(timer)
  }

  /** Somebody comes to this cell: it becomes a field at once, its neighbours once that is painted, and others rest then. */
  wake(name: string): void {
    if (!this.#isLong) return
    const cell = this.cellOf(name)
    this.#wake(cell)
    if (cell === this.#current) return
    this.#current = cell
    afterPaint(() => {
      if (cell === this.#current) this.#settle(cell)
    })
  }

  #wake(cell: RestingCell): void {
    this.#awake.add(cell)
    if (!cell.read().isField) cell.change({ isField: true })
  }

  #settle(current: RestingCell): void {
    const neighbours = this.#neighboursOf(current)
    for (const cell of [...this.#awake]) {
      if (cell === current || neighbours.includes(cell)) continue
      this.#awake.delete(cell)
      cell.layToRest()
    }
    for (const cell of neighbours) this.#wake(cell)
  }

  /** Where Tab and Enter go from here: neither waits for a field to be made. */
  #neighboursOf(cell: RestingCell): RestingCell[] {
    const place = this.#inOrder.indexOf(cell)
    return [place + 1, place + this.#columnCount].flatMap((next) => this.#inOrder[next] ?? [])
  }

  get #isLong(): boolean {
    return this.#rows.size >= FEWEST_ROWS
  }

  /** What the cells at rest of a row would post, by the names of their fields. */
  listTexts(lineId: string): [name: string, text: string][] {
    const resting = (this.#rows.get(lineId) ?? []).filter((cell) => !cell.read().isField)
    return resting.map((cell) => [cell.name, cell.read().text])
  }
}
