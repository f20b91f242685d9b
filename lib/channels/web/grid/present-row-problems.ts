import type { Anomaly } from '../../../domain/anomaly.ts'
import type { EnteredWages } from '../../../domain/transmission/draft.ts'
import { premiumFields } from '../field-names.ts'
import { presentProblems } from '../present-problems.ts'
import { columnFields, type GridColumn, gridColumns, readCells } from './grid-cells.ts'

export interface RowProblem {
  /** Null: of a part that only the worker's form shows. */
  column: GridColumn | null
  anomaly: Anomaly
}

const columnOf = new Map<string, GridColumn>([
  ...gridColumns.map((column) => [columnFields[column], column] as const),
  [premiumFields(0, 0).otherFrequencyMonths, 'frequency'],
])

/**
 * What is wrong in a worker's row, from left to right, the parts of his form that the grid does not show last.
 * @param asked `isChecked`: also what is missing; else only what was typed and is wrong
 */
export function presentRowProblems(
  anomalies: readonly Anomaly[],
  entered: EnteredWages,
  asked: { isChecked: boolean },
): RowProblem[] {
  const cells = readCells(entered)
  const problems = presentProblems(anomalies, entered).map(({ name, anomaly }) => ({
    column: columnOf.get(name) ?? null,
    anomaly,
  }))
  const shown = problems.filter(({ column }) => asked.isChecked || (column !== null && cells[column] !== ''))
  const place = ({ column }: RowProblem) => (column === null ? gridColumns.length : gridColumns.indexOf(column))
  return shown.sort((one, other) => place(one) - place(other))
}
