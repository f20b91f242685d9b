import { enterCell } from './enter-cell.ts'
import { type GridColumn, gridColumns } from './grid-cells.ts'

/** A block and where it goes: the cell that had the focus, and the rows of the page from top to bottom. */
export interface PastePlace {
  /** Rows of cells, as the spreadsheet copied them. */
  block: readonly (readonly string[])[]
  lineIds: readonly string[]
  lineId: string
  column: GridColumn
}

export interface PlacedPaste {
  columns: readonly GridColumn[]
  rows: readonly { lineId: string; cells: Partial<Record<GridColumn, string>> }[]
  /** Rows and columns of the block that lie beyond the grid: nothing is done with them. */
  beyondRows: number
  beyondColumns: number
}

/** Lays a block on the grid, its first cell on the cell that has the focus. A row that is empty in the block stays as it is. */
export function placePaste({ block, lineIds, lineId, column }: PastePlace): PlacedPaste {
  const firstRow = Math.max(0, lineIds.indexOf(lineId))
  const firstColumn = gridColumns.indexOf(column)
  const width = Math.max(0, ...block.map((row) => row.length))
  const columns = gridColumns.slice(firstColumn, firstColumn + width)
  const rows = lineIds.slice(firstRow, firstRow + block.length).map((each, place) => ({
    lineId: each,
    cells: Object.fromEntries(
      columns.flatMap((name, position) => {
        const text = block[place]?.[position]
        return text === undefined ? [] : [[name, enterCell(name, text)]]
      }),
    ),
  }))
  return {
    columns,
    rows: rows.filter((_, place) => block[place]?.some((text) => text.trim() !== '')),
    beyondRows: Math.max(0, block.length - rows.length),
    beyondColumns: Math.max(0, width - columns.length),
  }
}
