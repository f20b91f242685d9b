import { type Anomaly, hasBlocking } from '../../domain/anomaly.ts'
import { computeSearchName } from '../../domain/search-name.ts'
import type {
  ImportColumn,
  ImportedLine,
  ImportedSheet,
  ImportVerdict,
} from '../../domain/transmission/imported-sheet.ts'

/** What is said of rows beside the rules of wage data. */
export type RowRemark = 'noDimona' | 'otherCalculation' | 'otherName' | 'replacing'

/**
 * `right`: can be taken over; `wrong`: as typed, to be corrected in the form; `refused`: not at all; `taken`: the draft holds it, `takenWrong`: and it
 * is to be corrected there; `empty`: a row of the template without any amount.
 */
export type ImportState = 'wrong' | 'refused' | 'right' | 'taken' | 'takenWrong' | 'empty'

export type CellFinding = { severity: 'wrong' | 'remark' } & ({ anomaly: Anomaly } | { remark: RowRemark })

/** One row of the sheet with what is said of its cells; of the column `ssin` where the file has no such column. */
export interface JudgedRow {
  place: number
  state: ImportState
  findings: ReadonlyMap<ImportColumn, readonly CellFinding[]>
}

/** A worker's rows, judged. */
export interface JudgedLine {
  line: ImportedLine
  verdict: ImportVerdict | null
  state: ImportState
  rows: readonly JudgedRow[]
}

const isWrong = ({ severity }: CellFinding) => severity === 'wrong'

export function judgeLine(line: ImportedLine, verdict: ImportVerdict | null, sheet: ImportedSheet): JudgedLine {
  const state = stateOf(line, verdict)
  const columns = new Set(sheet.columns.map(({ column }) => column))
  const rows = line.rows.map((place, position) => {
    const findings = new Map<ImportColumn, CellFinding[]>()
    const add = (column: ImportColumn, finding: CellFinding) => {
      const at = columns.has(column) ? column : 'ssin'
      findings.set(at, [...(findings.get(at) ?? []), finding])
    }
    for (const [column, finding] of listFindings(line, verdict, position)) add(column, finding)
    const isRowWrong = [...findings.values()].flat().some(isWrong)
    return { place, state: state === 'wrong' && !isRowWrong ? ('right' as const) : state, findings }
  })
  return { line, verdict, state, rows }
}

function stateOf(line: ImportedLine, verdict: ImportVerdict | null): ImportState {
  if (line.isEmpty || !verdict) return 'empty'
  if (!verdict.worker || line.otherCalculationRows.length > 0) return 'refused'
  const isLineWrong = hasBlocking(verdict.anomalies)
  if (verdict.inDraft === 'taken') return isLineWrong ? 'takenWrong' : 'taken'
  return isLineWrong ? 'wrong' : 'right'
}

type Placed = [column: ImportColumn, finding: CellFinding]

function listFindings(line: ImportedLine, verdict: ImportVerdict | null, position: number): Placed[] {
  if (!verdict) return []
  const ofWorker = position === 0 ? listWorkerFindings(line, verdict) : []
  const isOther = line.otherCalculationRows.includes(line.rows[position] ?? -1)
  const other: Placed[] = isOther ? [['calculationDate', { severity: 'wrong', remark: 'otherCalculation' }]] : []
  const ofRules = verdict.worker ? verdict.anomalies.flatMap((anomaly) => placeAnomaly(anomaly, position)) : []
  return [...ofWorker, ...other, ...ofRules]
}

function listWorkerFindings({ name }: ImportedLine, { refusal, worker, inDraft }: ImportVerdict): Placed[] {
  if (refusal) return [['ssin', { severity: 'wrong', anomaly: refusal }]]
  if (!worker) return [['ssin', { severity: 'wrong', remark: 'noDimona' }]]
  const placed: Placed[] = []
  if (inDraft === 'replacing') placed.push(['ssin', { severity: 'remark', remark: 'replacing' }])
  if (!isSameName(name, `${worker.givenName} ${worker.familyName}`))
    placed.push(['familyName', { severity: 'remark', remark: 'otherName' }])
  return placed
}

/** Every word beside the number is one of his name: order, accents and a missing second name do not matter. */
function isSameName(typed: string, known: string): boolean {
  const words = new Set(computeSearchName(known).split(' '))
  return computeSearchName(typed)
    .split(' ')
    .every((word) => word === '' || words.has(word))
}

/** Fields that speak for a block as a whole. */
const spokesmen: Readonly<Record<string, ImportColumn>> = {
  '': 'ssin',
  calculationPeriod: 'calculationPeriod.startDate',
  qualities: 'employerCategory',
  quality: 'employerCategory',
  validityPeriod: 'validityPeriod.startDate',
  premiums: 'premiums.0.amountCents',
}

/** What concerns the calculation stands in the worker's first row, what concerns a quality in its own. */
function placeAnomaly(anomaly: Anomaly, position: number): Placed[] {
  const [, quality, rest = ''] = /^qualities\.(\d+)(?:\.(.*))?$/.exec(anomaly.path) ?? []
  if (Number(quality ?? 0) !== position) return []
  const path = (quality === undefined ? anomaly.path : rest || 'quality')
    .replace(/\.otherFrequencyMonths$/, '.frequencyMonths')
    .replace(/^(premiums\.\d+)$/, '$1.amountCents')
  const column = spokesmen[path] ?? (isColumn(path) ? path : 'ssin')
  return [[column, { severity: anomaly.severity === 'blocking' ? 'wrong' : 'remark', anomaly }]]
}

function isColumn(path: string): path is ImportColumn {
  return /^(?:payslipReference|calculationDate|employerCategory|workerType|grossWageCents)$|^(?:calculation|validity)Period\.(?:start|end)Date$|^premiums\.\d+\.(?:amountCents|frequencyMonths)$/.test(
    path,
  )
}
