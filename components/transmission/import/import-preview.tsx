import { useTranslations } from 'next-intl'
import { Pagination } from '@/components/ui/pager.tsx'
import { Tabs } from '@/components/ui/tabs.tsx'
import { formatCount } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import type { CancelChoiceProps } from '../cancel-choice.tsx'
import { ImportNotes, type ImportNotesProps, type WrongCell, WrongCells } from './import-notes.tsx'
import { ImportTable, type ShownRow, type ShownState } from './import-table.tsx'
import { TakeOverForm } from './take-over-form.tsx'

type Query = Record<string, string | number>

export interface ImportPreviewProps extends Pick<ImportNotesProps, 'takenCount' | 'isStale' | 'former'> {
  rows: readonly ShownRow[]
  /** Of each worker, whatever the number of his rows. */
  states: readonly ShownState[]
  titlesLeftAside: readonly string[]
  asked: { isWrongOnly: boolean; page: number }
  hrefOf: (query: Query) => string
  hrefs: { overview: string; other: string }
  action: (form: FormData) => Promise<void>
  revision: number
  cancel: CancelChoiceProps
  language: Language
}

const ROWS_A_PAGE = 100
/** More links than this help nobody: the table has the others. */
const LISTED_CELLS = 20

const isWrong = (row: ShownRow) => row.cells.some(({ findings }) => findings.some((finding) => finding.isWrong))

function countStates(states: readonly ShownState[]): Record<ShownState, number> {
  const counts = { right: 0, wrong: 0, refused: 0, taken: 0, takenWrong: 0, empty: 0 }
  for (const state of states) counts[state]++
  return counts
}

/** Every wrong cell among the rows shown, with the page it stands on. */
function listWrongCells(rows: readonly ShownRow[], hrefOf: (page: number) => string): WrongCell[] {
  return rows.flatMap(({ number, cells }, place) =>
    cells.flatMap(({ id, title, findings }) =>
      findings.flatMap(({ isWrong: isBad, words }) =>
        isBad
          ? [{ href: `${hrefOf(Math.floor(place / ROWS_A_PAGE) + 1)}#${id}`, row: number, title, message: words }]
          : [],
      ),
    ),
  )
}

/** Notes, the buttons, the wrong cells by name, and the rows. */
export function ImportPreview(props: ImportPreviewProps) {
  const { rows, asked, hrefOf, hrefs } = props
  const counts = countStates(props.states)
  const shown = asked.isWrongOnly ? rows.filter(isWrong) : rows
  const show: Query = asked.isWrongOnly ? { show: 'wrong' } : {}
  const wrong = listWrongCells(shown, (page) => hrefOf({ ...show, page }))
  return (
    <>
      <ImportNotes {...props} counts={counts} ignoredTitles={props.titlesLeftAside} overviewHref={hrefs.overview} />
      <TakeOverForm {...props} counts={counts} hrefs={hrefs} />
      <WrongCells cells={wrong.slice(0, LISTED_CELLS)} count={wrong.length} />
      <div className="block">
        <RowTabs {...props} />
      </div>
      <RowPage {...props} rows={shown} hrefOf={(query) => hrefOf({ ...show, ...query })} />
    </>
  )
}

function RowTabs({ rows, asked, hrefOf, language }: ImportPreviewProps) {
  const t = useTranslations('wageImport.preview')
  const count = (some: readonly ShownRow[]) => formatCount(some.length, language)
  return (
    <Tabs
      label={t('show')}
      tabs={[
        { href: hrefOf({}), label: t('all', { count: count(rows) }), isCurrent: !asked.isWrongOnly },
        {
          href: hrefOf({ show: 'wrong' }),
          label: t('onlyWrong', { count: count(rows.filter(isWrong)) }),
          isCurrent: asked.isWrongOnly,
        },
      ]}
    />
  )
}

function RowPage({ rows, asked, hrefOf, language }: ImportPreviewProps) {
  const t = useTranslations('pager')
  const pageCount = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE))
  const page = Math.min(Math.max(1, Math.trunc(asked.page)), pageCount)
  const shown = rows.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE)
  const titles = rows[0]?.cells.map(({ title }) => title) ?? []
  return (
    <>
      <ImportTable rows={shown} titles={titles} />
      {pageCount > 1 && (
        <Pagination
          label={t('label')}
          summary={t('shown', {
            shown: formatCount(shown.length, language),
            total: formatCount(rows.length, language),
          })}
          previous={page > 1 ? { href: hrefOf({ page: page - 1 }), label: t('previous') } : undefined}
          next={page < pageCount ? { href: hrefOf({ page: page + 1 }), label: t('next') } : undefined}
        />
      )}
    </>
  )
}
