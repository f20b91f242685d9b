import { getTranslations } from 'next-intl/server'
import type { ShownCell, ShownFinding, ShownRow } from '@/components/transmission/import/import-table.tsx'
import type { CellFinding, JudgedLine, JudgedRow } from '@/lib/channels/import/present-verdicts.ts'
import { columnFields, gridColumns, rowField } from '@/lib/channels/web/grid/grid-cells.ts'
import type { Language } from '@/lib/domain/actor.ts'
import type { Anomaly } from '@/lib/domain/anomaly.ts'
import type { DraftView } from '@/lib/domain/transmission/draft-view.ts'
import type { Addresses } from '../../../../addresses.ts'
import { anomalyWords } from '../../../../anomaly-words.ts'
import { pageOf } from '../../grid/after-grid.ts'
import type { JudgedImport } from './judged-import.ts'

interface Reader {
  language: Language
  addresses: Addresses
  /** In the order of the grid. */
  draft: Pick<DraftView, 'lines'>
}

type WordsOf = (finding: CellFinding, line: JudgedLine) => string

async function findingWords(language: Language): Promise<WordsOf> {
  const t = await getTranslations('wageImport.remarks')
  const anomaly = await anomalyWords(language)
  return (finding, { verdict }) => {
    if ('anomaly' in finding) return anomaly(finding.anomaly)
    const { givenName = '', familyName = '' } = verdict?.worker ?? {}
    return t(finding.remark, { name: `${givenName} ${familyName}` })
  }
}

/** All rows in the order of the sheet, in words; columns that nobody used are left out. */
export async function showRows({ sheet, judged }: JudgedImport, reader: Reader): Promise<ShownRow[]> {
  const wordsOf = await findingWords(reader.language)
  const used = listUsedColumns({ sheet, judged })
  const ofLine = (line: JudgedLine) =>
    line.rows.map((row): ShownRow & { place: number } => {
      const { number = 0, cells = [] } = sheet.rows[row.place] ?? {}
      return {
        place: row.place,
        id: `row-${number}`,
        number,
        state: row.state,
        worker: showWorker(line, reader),
        cells: used.map(
          ({ title, column, place }): ShownCell => ({
            id: `row-${number}-${place + 1}`,
            title,
            text: cells[place] ?? '',
            findings: showFindings(row.findings.get(column) ?? [], (finding) => wordsOf(finding, line)),
          }),
        ),
      }
    })
  return judged.flatMap(ofLine).sort((one, other) => one.place - other.place)
}

function showFindings(findings: readonly CellFinding[], words: (finding: CellFinding) => string): ShownFinding[] {
  return findings.map((finding) => ({ isWrong: finding.severity === 'wrong', words: words(finding) }))
}

function listUsedColumns({ sheet, judged }: Pick<JudgedImport, 'sheet' | 'judged'>) {
  const rows: readonly JudgedRow[] = judged.flatMap((line) => line.rows)
  return sheet.columns
    .map((column, place) => ({ ...column, place }))
    .filter(
      ({ column, place }) =>
        sheet.rows.some(({ cells }) => cells[place] !== '') || rows.some(({ findings }) => findings.has(column)),
    )
}

function showWorker({ verdict, state }: JudgedLine, { addresses, draft }: Reader): ShownRow['worker'] {
  if (!verdict?.worker) return null
  const { worker, lineId, anomalies } = verdict
  const isToMend = lineId !== null && state === 'takenWrong'
  return {
    name: `${worker.givenName} ${worker.familyName}`,
    formHref: isToMend ? addresses.wages(lineId, { check: 1 }) : null,
    gridHref: isToMend ? addresses.gridCell(...cellOf(lineId, anomalies, draft)) : null,
  }
}

/** Where the first mistake of a line stands in the grid; its row for what only the form shows. */
function cellOf(
  lineId: string,
  anomalies: readonly Anomaly[],
  draft: Reader['draft'],
): [page: number, fieldId: string] {
  const page = pageOf(
    draft,
    draft.lines.findIndex((line) => line.lineId === lineId),
  )
  const wrong = anomalies.filter(({ severity }) => severity === 'blocking').map(({ path }) => path)
  const field = gridColumns.map((column) => columnFields[column]).find((each) => wrong.includes(each))
  return [page, field ? rowField(lineId, field) : `line-${lineId}`]
}
