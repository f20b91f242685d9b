import { isDeepStrictEqual } from 'node:util'
import type { DraftWages, EnteredWages } from '../../../domain/transmission/draft.ts'
import type { DraftGridLine } from '../../../domain/transmission/draft-view.ts'
import type { Language } from '../../../i18n/languages.ts'
import { presentEntered } from '../present-entered.ts'
import { understandWages } from '../understand-wages.ts'
import { type GridCells, writeCells } from './grid-cells.ts'

export interface ChangedLine {
  lineId: string
  revision: number
  entered: EnteredWages
  wages: DraftWages
}

interface PastedRow {
  lineId: string
  cells: Partial<GridCells>
  /** The revision it was typed upon; absent: the one that is there. */
  revision?: number
  isTouched?: boolean
}

/**
 * The forms that the rows make, each with all that the grid does not show of it. Rows that nobody touched, rows that say what is
 * there already, and workers who are not in the draft (any more) are left out: nothing begins by being looked at.
 */
export function changeLines(
  lines: readonly DraftGridLine[],
  rows: readonly PastedRow[],
  language: Language,
): ChangedLine[] {
  const byId = new Map(lines.map((line) => [line.lineId, line]))
  return rows.flatMap(({ lineId, cells, revision, isTouched = true }) => {
    const line = byId.get(lineId)
    if (!line || !isTouched) return []
    const shown = presentEntered(line.entered, language)
    const entered = writeCells(shown, cells)
    if (isDeepStrictEqual(entered, shown)) return []
    return [{ lineId, revision: revision ?? line.revision, entered, wages: understandWages(entered) }]
  })
}
