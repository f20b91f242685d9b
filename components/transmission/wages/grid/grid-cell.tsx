import { memo, useSyncExternalStore } from 'react'
import { type GridColumnView, roleOf } from './grid-view.ts'
import type { RestingCell } from './resting-cells.ts'

const nothingChosen = '–'
/** What fits into the narrowest column; a cell that hides what is longer costs more to draw. */
const FITTING_LENGTH = 10

interface GridCellProps {
  formId: string
  column: GridColumnView
  /** « Salaire brut, Prénom Nom » */
  label: string
  cell: RestingCell
  isWrong: boolean
}

/** Made anew when somebody comes or goes, never while somebody types. */
export const GridCell = memo(function GridCell({ cell, ...rest }: GridCellProps) {
  const { text, isField } = useSyncExternalStore(cell.subscribe, cell.read, cell.read)
  const { isWrong, column } = rest
  const content = { ...rest, text, fieldId: cell.name }
  return (
    <td {...roleOf.cell} className={isWrong ? `c-${column.kind} bad` : `c-${column.kind}`}>
      {isField ? <CellField {...content} /> : <CellText {...content} />}
    </td>
  )
})

type ContentProps = Omit<GridCellProps, 'cell'> & { fieldId: string; text: string }

const describe = (fieldId: string, isWrong: boolean) => (isWrong ? `${fieldId}-error` : undefined)

function CellField({ formId, column: { kind, options = [] }, fieldId, label, text, isWrong }: ContentProps) {
  const common = {
    id: fieldId,
    name: fieldId,
    form: formId,
    defaultValue: text,
    'aria-label': label,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': describe(fieldId, isWrong),
  }
  if (kind !== 'choice')
    return <input {...common} type="text" autoComplete="off" inputMode={kind === 'amount' ? 'decimal' : 'text'} />
  const isOffered = text === '' || options.some(({ value }) => value === text)
  return (
    <select {...common}>
      <option value="">{nothingChosen}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
      {!isOffered && <option value={text}>{text}</option>}
    </select>
  )
}

/** Read as text and found by the browser's search; whoever comes to it finds the field in its place. */
function CellText({ column, fieldId, label, text, isWrong }: ContentProps) {
  const chosen = column.options?.find(({ value }) => value === text)?.label ?? text
  const shown = column.kind === 'choice' ? chosen || nothingChosen : text
  return (
    <button
      type="button"
      id={fieldId}
      className={shown.length > FITTING_LENGTH ? 'rest long' : 'rest'}
      aria-label={shown ? `${label}, ${shown}` : label}
      aria-describedby={describe(fieldId, isWrong)}
    >
      {shown}
    </button>
  )
}
