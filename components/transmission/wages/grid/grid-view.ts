/** What the grid is told, all of it words or plain values: it is made again in the browser. */
export interface GridColumnView {
  key: string
  /** Name of the field in the form of one worker. */
  field: string
  label: string
  /** In the head of the column, small: "(facultatif)". */
  note?: string
  kind: 'text' | 'date' | 'amount' | 'choice'
  options?: readonly { value: string; label: string }[]
}

export interface CellProblem {
  /** Id of the cell, or of the button that opens the worker's form. */
  fieldId: string
  message: string
}

/** What the server says of one row. */
export interface RowVerdict {
  state: 'untouched' | 'incomplete' | 'toCheck' | 'complete'
  problems: readonly CellProblem[]
  warnings: readonly string[]
  totalCents: number | null
}

export interface GridRowView {
  lineId: string
  /** « Prénom Nom », for the names of cells. */
  name: string
  familyName: string
  givenName: string
  ssinText: string
  /** What the hidden field of the revision posts. */
  revision: string
  /** Word for word, in the order of the columns. */
  cells: readonly string[]
  /** "+ 1 qualité, 1 prime": what only the form of this worker shows. */
  more: string | null
  verdict: RowVerdict
}

/** Words with places for values in braces, filled in here: `{name}`, `{count}`. */
export interface GridWords {
  caption: string
  region: string
  worker: string
  control: string
  cellOf: string
  form: string
  formOf: string
  states: Record<RowVerdict['state'], string>
  nextError: string
  notSaved: string
  foot: string
  preview: PreviewWords
}

export interface PreviewWords {
  title: string
  worker: string
  close: string
  cancel: string
  apply: string
  applyRight: string
  caption: string
  right: string
  former: string
  failed: string
}

/** What an autosave answers. */
export interface GridAnswer {
  message: string
  rows: readonly { lineId: string; revision: string; verdict: RowVerdict }[]
  /** Saved by somebody else meanwhile: on going on one chooses between both versions. */
  staleIds: readonly string[]
}

/** A pasted block laid on the grid, with what the server thinks of each cell; nothing is saved yet. */
export interface PastePreview {
  columns: readonly string[]
  rows: readonly {
    lineId: string
    name: string
    cells: readonly PreviewCell[]
  }[]
  /** "30 cellules, 2 à corriger." */
  summary: string
  /** What lies beyond the grid, in words. */
  beyond: string | null
}

export interface PreviewCell {
  fieldId: string
  /** As it would be put into the cell, and in words where the value is a code. */
  text: string
  label: string
  /** What stood there, when it was something else. */
  former: string | null
  problem: string | null
}

/** "{name}, {count}" with its values. */
export function fillWords(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** What scrolls sideways is reachable by the keyboard (WCAG 2.1.1). */
export const keyboardScroll = { tabIndex: 0 } as const

/** Said in full: a browser forgets what a table is once its rows are laid out as blocks. */
export const roleOf = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
