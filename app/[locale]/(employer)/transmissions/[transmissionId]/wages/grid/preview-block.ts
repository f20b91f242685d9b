import { getTranslations } from 'next-intl/server'
import type { PastePreview, PreviewCell } from '@/components/transmission/wages/grid/grid-view.ts'
import { changeLines } from '@/lib/channels/web/grid/change-lines.ts'
import {
  columnFields,
  type GridCells,
  type GridColumn,
  readCells,
  rowField,
} from '@/lib/channels/web/grid/grid-cells.ts'
import { parsePastePost } from '@/lib/channels/web/grid/parse-paste-post.ts'
import { type PlacedPaste, placePaste } from '@/lib/channels/web/grid/place-paste.ts'
import type { DraftGridView } from '@/lib/domain/transmission/draft-view.ts'
import { checkDraftLines } from '@/lib/use-cases/transmission/grid/check-draft-lines.ts'
import { readDraftGrid } from '@/lib/use-cases/transmission/grid/read-draft-grid.ts'
import { type ColumnWords, columnWords } from './columns.ts'
import type { PostedDraft } from './save-posted.ts'
import { rowJudge } from './verdicts.ts'

/** A pasted block laid on the grid: what the rules would say if it were there. */
export async function previewBlock(open: PostedDraft, transmissionId: string, form: FormData): Promise<PastePreview> {
  const grid = await open.leaveWhenSent(() => readDraftGrid(open.actor, transmissionId, open.now))
  const placed = placePaste(
    parsePastePost(
      form,
      grid.lines.map(({ lineId }) => lineId),
    ),
  )
  const problems = await findProblems(open, transmissionId, { grid, placed })
  const words = await columnWords(grid, open.language)
  const t = await getTranslations('grid')
  const lines = new Map(grid.lines.map((line) => [line.lineId, line]))
  const rows = placed.rows.flatMap(({ lineId, cells }) => {
    const line = lines.get(lineId)
    if (!line) return []
    const former = readCells(line.entered)
    const name = `${line.worker.givenName} ${line.worker.familyName}`
    return [{ lineId, name, cells: viewCells({ lineId, cells, former }, { words, problems }) }]
  })
  const all = rows.flatMap(({ cells }) => cells)
  const wrong = all.filter(({ problem }) => problem !== null)
  return {
    columns: placed.columns.map((column) => words.labelOf(column)),
    rows,
    summary: t('preview.summary', { count: all.length, wrong: wrong.length }),
    beyond:
      placed.beyondRows + placed.beyondColumns > 0
        ? t('preview.beyond', { rows: placed.beyondRows, columns: placed.beyondColumns })
        : null,
  }
}

interface Pasted {
  lineId: string
  cells: Partial<GridCells>
  former: GridCells
}

function viewCells(
  { lineId, cells, former }: Pasted,
  { words, problems }: { words: ColumnWords; problems: ReadonlyMap<string, string> },
): PreviewCell[] {
  return Object.entries(cells).map(([key, text]) => {
    const column = key as GridColumn
    const fieldId = rowField(lineId, columnFields[column])
    return {
      fieldId,
      text,
      label: words.valueOf(column, text),
      former: former[column] !== '' && former[column] !== text ? words.valueOf(column, former[column]) : null,
      problem: problems.get(fieldId) ?? null,
    }
  })
}

/** What is wrong with each pasted cell, by its field. */
async function findProblems(
  open: PostedDraft,
  transmissionId: string,
  { grid, placed }: { grid: DraftGridView; placed: PlacedPaste },
): Promise<Map<string, string>> {
  const lines = changeLines(grid.lines, placed.rows, open.language)
  const summaries = await open.leaveWhenSent(() => checkDraftLines(open.actor, { transmissionId, lines }, open.now))
  const judge = await rowJudge({ language: open.language, isChecked: false })
  const entered = new Map(lines.map((line) => [line.lineId, line.entered]))
  const problems = summaries.flatMap((summary) => {
    const form = entered.get(summary.lineId)
    return form ? judge({ summary: { ...summary, isStarted: true }, entered: form }).problems : []
  })
  return new Map(problems.map(({ fieldId, message }) => [fieldId, message]))
}
