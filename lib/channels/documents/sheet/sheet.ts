import type { Language } from '../../../i18n/languages.ts'

/** Amounts are whole cents, days and moments as the standard writes them (ISO 8601). */
export type SheetValue = string | number | null

export interface SheetColumn {
  /** For programs; the same in all languages. */
  key: string
  label: string
  kind: 'text' | 'day' | 'moment' | 'amount' | 'count'
  /** In points, or `*` for what is left; absent: not on paper. */
  paperWidth?: number | '*'
}

/** A table of any length, some rows at a time. */
export interface Sheet {
  title: string
  language: Language
  madeAt: Date
  columns: readonly SheetColumn[]
  chunks: () => AsyncIterable<readonly (readonly SheetValue[])[]>
}
