import { columnFields, gridColumns } from './grid-cells.ts'
import { parseBlock } from './parse-block.ts'
import { parsePage, ROWS_PER_PAGE } from './parse-grid-post.ts'
import type { PastePlace } from './place-paste.ts'

/** A block pasted into the grid, and the cell it was pasted into. @param lineIds of the whole draft, in its order */
export function parsePastePost(form: FormData, lineIds: readonly string[]): PastePlace {
  const [block, field] = [form.get('block'), form.get('field')]
  const [, lineId = '', name = ''] =
    /^lines\.([0-9a-f-]{36})\.(.{1,60})$/.exec(typeof field === 'string' ? field : '') ?? []
  const first = (parsePage(form.get('page')) - 1) * ROWS_PER_PAGE
  return {
    block: parseBlock(typeof block === 'string' ? block.toWellFormed().replaceAll('\u0000', '') : ''),
    lineIds: lineIds.slice(first, first + ROWS_PER_PAGE),
    lineId,
    column: gridColumns.find((column) => columnFields[column] === name) ?? gridColumns[0],
  }
}
