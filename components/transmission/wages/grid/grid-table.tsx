import { formatAmount } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { GridRow } from './grid-row.tsx'
import {
  fillWords,
  type GridColumnView,
  type GridRowView,
  type GridWords,
  keyboardScroll,
  type RowVerdict,
  roleOf,
} from './grid-view.ts'

export interface GridTableProps {
  /** Of the form that the fields belong to. */
  formId: string
  columns: readonly GridColumnView[]
  rows: readonly GridRowView[]
  /** Newer than those of the rows, where something was saved since. */
  verdicts: ReadonlyMap<string, RowVerdict>
  words: GridWords
  language: Language
}

/** Every worker's row with its verdict, and where the next mistake below it is. */
function listRows({ rows, verdicts }: GridTableProps) {
  const listed = rows.map((row) => ({ row, verdict: verdicts.get(row.lineId) ?? row.verdict }))
  const nextIds: (string | null)[] = []
  let next: string | null = null
  for (const { verdict } of listed.toReversed()) {
    nextIds.unshift(next)
    next = verdict.problems[0]?.fieldId ?? next
  }
  return listed.map((each, place) => ({ ...each, nextErrorId: nextIds[place] ?? null }))
}

/** One row for each worker, in a region of its own that scrolls sideways. */
export function GridTable(props: GridTableProps) {
  const { formId, columns, words, language } = props
  const rows = listRows(props)
  const complete = rows.flatMap(({ verdict: { totalCents } }) => totalCents ?? [])
  const total = formatAmount(
    complete.reduce((sum, cents) => sum + cents, 0),
    language,
  )
  return (
    <section className="scroll gs" aria-label={words.region} {...keyboardScroll}>
      <table {...roleOf.table} className="grid">
        <caption>
          <span>{words.caption}</span>
        </caption>
        <thead {...roleOf.group}>
          <tr {...roleOf.row}>
            <th {...roleOf.columnHead} scope="col">
              {words.worker}
            </th>
            {columns.map(({ key, label, note, kind }) => (
              <th {...roleOf.columnHead} scope="col" key={key} className={`c-${kind}`}>
                {label} {note && <span className="opt">{note}</span>}
              </th>
            ))}
            <th {...roleOf.columnHead} scope="col" className="c-st">
              {words.control}
            </th>
          </tr>
        </thead>
        {rows.map((each) => (
          <GridRow key={each.row.lineId} formId={formId} columns={columns} words={words} {...each} />
        ))}
      </table>
      <p className="gf num">{fillWords(words.foot, { count: complete.length, rows: rows.length, total })}</p>
    </section>
  )
}
