import { memo, useSyncExternalStore } from 'react'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import type { GridAnswers } from './grid-answers.ts'
import { GridRow } from './grid-row.tsx'
import {
  fillWords,
  type GridColumnView,
  type GridRowView,
  type GridWords,
  keyboardScroll,
  roleOf,
} from './grid-view.ts'
import type { RestingCells } from './resting-cells.ts'

/**
 * Rows that the browser lays out and paints together, or not at all while they are out of sight: with a block for each row it watches
 * five hundred of them at every key, with larger ones a key paints more rows than its own.
 */
const ROWS_PER_BLOCK = 5

export interface GridTableProps {
  /** Of the form that the fields belong to. */
  formId: string
  /** Names a field of a row: "lines.{lineId}.{field}". */
  fieldPattern: string
  columns: readonly GridColumnView[]
  rows: readonly GridRowView[]
  words: GridWords
  language: Language
  /** Newer than what the rows say, where something was saved since. */
  answers: GridAnswers
  /** What its cells hold while they rest. */
  resting: RestingCells
}

function cutBlocks(rows: readonly GridRowView[]): (readonly GridRowView[])[] {
  const count = Math.ceil(rows.length / ROWS_PER_BLOCK)
  return Array.from({ length: count }, (_, place) => rows.slice(place * ROWS_PER_BLOCK, (place + 1) * ROWS_PER_BLOCK))
}

/** Heads of rows held in sight are a layer each, drawn at every key: while nothing is scrolled sideways there is nothing to hold. */
function watchScroll(region: HTMLElement): () => void {
  const watch = new AbortController()
  const noteScroll = () => region.toggleAttribute('data-still', region.scrollLeft === 0)
  region.addEventListener('scroll', noteScroll, { signal: watch.signal })
  noteScroll()
  return () => watch.abort()
}

/** One row for each worker, in a region of its own that scrolls sideways; made once, what is answered reaches its rows by themselves. */
export const GridTable = memo(function GridTable(props: GridTableProps) {
  const { rows, columns, words, language, answers, ...rest } = props
  return (
    <section className="scroll gs" aria-label={words.region} ref={watchScroll} {...keyboardScroll}>
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
        {cutBlocks(rows).map((block) => (
          <tbody {...roleOf.group} className="gl" data-block key={block[0]?.lineId}>
            {block.map((row) => (
              <GridRow key={row.lineId} row={row} columns={columns} words={words} answers={answers} {...rest} />
            ))}
          </tbody>
        ))}
      </table>
      <GridFoot rowCount={rows.length} words={words} language={language} answers={answers} />
    </section>
  )
})

type GridFootProps = Pick<GridTableProps, 'words' | 'language' | 'answers'> & { rowCount: number }

function GridFoot({ rowCount, words, language, answers }: GridFootProps) {
  const { readSummary } = answers
  const { completeCount, totalCents } = useSyncExternalStore(answers.subscribe, readSummary, readSummary)
  const total = formatAmount(totalCents, language)
  return <p className="gf num">{fillWords(words.foot, { count: completeCount, rows: rowCount, total })}</p>
}
