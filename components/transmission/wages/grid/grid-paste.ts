import { asField } from './grid-keys.ts'
import type { ChangedRows } from './grid-saving.ts'
import type { PreviewCell } from './grid-view.ts'
import type { RestingCells } from './resting-cells.ts'

/** What a spreadsheet put on the clipboard, when it is more than the text of one cell; null leaves the paste to the cell. */
export function readPastedBlock({ clipboardData }: ClipboardEvent): string | null {
  const text = clipboardData?.getData('text/plain') ?? ''
  return /[\t\n]/.test(text.replace(/\r?\n$/, '')) ? text : null
}

/** A value no entry stands for is shown as it came, for the rules to refuse and the person to see. */
function putValue(field: Element | null, { text, label }: PreviewCell): void {
  if (field instanceof HTMLInputElement) field.value = text
  if (!(field instanceof HTMLSelectElement)) return
  if (![...field.options].some(({ value }) => value === text)) field.add(new Option(label, text))
  field.value = text
}

/** Puts the cells of a preview into their fields, or where they rest; saving follows as if they had been typed. */
export function putCells(
  grid: HTMLElement,
  cells: readonly PreviewCell[],
  { rows, resting }: { rows: ChangedRows; resting: RestingCells },
): void {
  for (const cell of cells) {
    const field = document.getElementById(cell.fieldId)
    const lineId = field?.closest<HTMLElement>('[data-line]')?.dataset.line
    if (!field || !lineId) continue
    if (asField(field)) putValue(field, cell)
    else resting.cellOf(cell.fieldId).change({ text: cell.text })
    rows.add(lineId)
  }
  grid.dispatchEvent(new Event('input', { bubbles: true }))
}
