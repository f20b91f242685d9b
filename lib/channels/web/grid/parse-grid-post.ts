import { TICKED_AT_ONCE } from '../../../domain/transmission/eligible-page.ts'
import { isLanguage, type Language } from '../../../i18n/languages.ts'
import { readText } from '../parse-wages-form.ts'
import { intentName } from '../parse-wages-intent.ts'
import { columnFields, type GridCells, type GridColumn, gridColumns, markOf } from './grid-cells.ts'

/** What the pressed button of the grid asks for. */
export type GridIntent =
  | { kind: 'next' | 'previous' | 'import' }
  | { kind: 'form'; lineId: string | null }
  | { kind: 'page'; page: number }

/** One worker's row as posted. */
export interface PostedRow {
  lineId: string
  revision: number
  /** False: the row is as the page showed it. */
  isTouched: boolean
  cells: Partial<GridCells>
}

export interface GridPost {
  language: Language
  editorId: string
  intent: GridIntent
  /** Page of the grid, counted from 1. */
  page: number
  /** The page said what is missing, and says so of what is saved from it. */
  isChecked: boolean
  rows: readonly PostedRow[]
}

/** Rows on one page of the grid; whatever more is posted is dropped [ours: a megabyte of form]. */
export const ROWS_PER_PAGE = TICKED_AT_ONCE

const fieldName = /^lines\.([0-9a-f-]{36})\.([a-zA-Z0-9.]{1,60})$/
const columnOf = new Map<string, GridColumn>(gridColumns.map((column) => [columnFields[column], column]))

/** The field that carries the revision a row was made from, and the mark of what it showed: `3~k2j9x1`. */
const revisionField = 'revision'

export function presentRevision(revision: number, cells: GridCells | null): string {
  return cells ? `${revision}~${markOf(cells)}` : String(revision)
}

/** The posted grid, word for word. Total: whatever is posted becomes rows; `pageLanguage` counts when the form names none. */
export function parseGridPost(form: FormData, pageLanguage: Language): GridPost {
  const language = form.get('language')
  return {
    language: isLanguage(language) ? language : pageLanguage,
    editorId: readText(form.get('editorId')).slice(0, 64),
    intent: parseIntent(readText(form.get(intentName))),
    page: parsePage(form.get('page')),
    isChecked: form.has('check'),
    rows: [...collectRows(form)].map(([lineId, fields]) => makeRow(lineId, fields)),
  }
}

/** Page of the grid named by an address or a form; the first when none is, or none that can be. */
export function parsePage(text: unknown): number {
  return typeof text === 'string' && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1
}

function collectRows(form: FormData): Map<string, Map<string, string>> {
  const rows = new Map<string, Map<string, string>>()
  for (const [name, value] of form) {
    const [, lineId, field] = fieldName.exec(name) ?? []
    if (lineId === undefined || field === undefined) continue
    const row = rows.get(lineId) ?? new Map<string, string>()
    if (!row.has(field)) row.set(field, readText(value))
    rows.set(lineId, row)
  }
  return new Map([...rows].slice(0, ROWS_PER_PAGE))
}

function makeRow(lineId: string, fields: ReadonlyMap<string, string>): PostedRow {
  const cells: Partial<GridCells> = {}
  for (const [field, text] of fields) {
    const column = columnOf.get(field)
    if (column) cells[column] = text
  }
  // An unreadable revision is older than any: saving then asks which version is right, and overwrites nothing.
  const [, revision = '-1', mark] = /^(\d{1,9})(?:~([0-9a-z]{1,8}))?$/.exec(fields.get(revisionField) ?? '') ?? []
  return { lineId, revision: Number(revision), isTouched: !isWhole(cells) || mark !== markOf(cells), cells }
}

function isWhole(cells: Partial<GridCells>): cells is GridCells {
  return gridColumns.every((column) => cells[column] !== undefined)
}

/** A missing or unknown intent counts as "Suivant". */
function parseIntent(text: string): GridIntent {
  const [kind, detail = ''] = text.split(':')
  if (kind === 'previous' || kind === 'import') return { kind }
  if (kind === 'form') return { kind, lineId: /^[0-9a-f-]{36}$/.test(detail) ? detail : null }
  if (kind === 'page') return { kind, page: parsePage(detail) }
  return { kind: 'next' }
}
