import type { Language } from '../../../i18n/languages.ts'
import type { Sheet, SheetColumn, SheetValue } from './sheet.ts'

/** A column of a table, with what it says of a row. */
export interface ColumnOf<Row> extends SheetColumn {
  ask: (row: Row) => SheetValue
}

export interface SheetVisit {
  language: Language
  madeAt: Date
}

/** Rows of any kind as a table, made while they are read. */
export function makeSheet<Row>(
  title: string,
  columns: readonly ColumnOf<Row>[],
  rows: () => AsyncIterable<readonly Row[]>,
  { language, madeAt }: SheetVisit,
): Sheet {
  return {
    title,
    language,
    madeAt,
    columns: columns.map(({ ask: _ask, ...column }) => column),
    async *chunks() {
      for await (const some of rows()) yield some.map((row) => columns.map(({ ask }) => ask(row)))
    },
  }
}
