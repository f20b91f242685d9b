import { memo, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button.tsx'
import { StatusChip, type StatusLook } from '@/components/ui/status-chip.tsx'
import type { GridAnswers, RowAnswer } from './grid-answers.ts'
import {
  type CellProblem,
  fillWords,
  type GridColumnView,
  type GridRowView,
  type GridWords,
  type RowVerdict,
  roleOf,
} from './grid-view.ts'

interface GridRowProps {
  formId: string
  row: GridRowView
  columns: readonly GridColumnView[]
  words: GridWords
  answers: GridAnswers
}

const nothingChosen = '–'

const looks: Record<RowVerdict['state'], StatusLook> = {
  untouched: 'draft',
  incomplete: 'refused',
  toCheck: 'warning',
  complete: 'accepted',
}

/** One worker: made anew only when the server says something new of him, never while somebody types. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { formId, row, columns, words, answers } = props
  const { lineId, name } = row
  const readAnswer = () => answers.rowOf(lineId)
  const answer = useSyncExternalStore(answers.subscribe, readAnswer, readAnswer)
  const { verdict } = answer
  const problems = new Map(verdict.problems.map((problem) => [problem.fieldId, problem]))
  return (
    <>
      <tr {...roleOf.row} id={`line-${lineId}`} data-line={lineId}>
        <th {...roleOf.rowHead} scope="row">
          {row.familyName} {row.givenName}
          <span className="sub num">{row.ssinText}</span>
          <input type="hidden" form={formId} name={`lines.${lineId}.revision`} defaultValue={row.revision} />
        </th>
        {columns.map((column, place) => (
          <GridCell
            key={column.key}
            formId={formId}
            column={column}
            fieldId={`lines.${lineId}.${column.field}`}
            label={fillWords(words.cellOf, { label: column.label, name })}
            text={row.cells[place] ?? ''}
            problem={problems.get(`lines.${lineId}.${column.field}`)}
          />
        ))}
        <td {...roleOf.cell} className="c-st">
          <StatusChip look={looks[verdict.state]}>{words.states[verdict.state]}</StatusChip>
          <Button
            look="tertiary"
            isSmall
            id={`lines.${lineId}.form`}
            form={formId}
            name="intent"
            value={`form:${lineId}`}
            aria-label={fillWords(words.formOf, { name })}
          >
            {words.form}
          </Button>
          {row.more && <span className="sub">{row.more}</span>}
        </td>
      </tr>
      <Messages {...answer} span={columns.length + 2} words={words} />
    </>
  )
})

interface GridCellProps {
  formId: string
  column: GridColumnView
  fieldId: string
  label: string
  text: string
  problem: CellProblem | undefined
}

function GridCell({ formId, column, fieldId, label, text, problem }: GridCellProps) {
  const { kind, options = [] } = column
  const common = {
    id: fieldId,
    name: fieldId,
    form: formId,
    defaultValue: text,
    'aria-label': label,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? `${fieldId}-error` : undefined,
  }
  const isOffered = text === '' || options.some(({ value }) => value === text)
  return (
    <td {...roleOf.cell} className={problem ? `c-${kind} bad` : `c-${kind}`}>
      {kind === 'choice' ? (
        <select {...common}>
          <option value="">{nothingChosen}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
          {!isOffered && <option value={text}>{text}</option>}
        </select>
      ) : (
        <input {...common} type="text" autoComplete="off" inputMode={kind === 'amount' ? 'decimal' : 'text'} />
      )}
    </td>
  )
}

type MessagesProps = RowAnswer & Pick<GridRowProps, 'words'> & { span: number }

/** What is wrong and what to look at, under the row it is about. */
function Messages({ verdict: { problems, warnings }, span, words, nextErrorId }: MessagesProps) {
  if (problems.length + warnings.length === 0) return null
  return (
    <tr {...roleOf.row} className={problems.length > 0 ? 'm' : 'm w'}>
      <td {...roleOf.cell} colSpan={span}>
        <div>
          {problems.map(({ fieldId, message }) => (
            <p key={fieldId} id={`${fieldId}-error`}>
              {message}
            </p>
          ))}
          {warnings.map((warning) => (
            <p key={warning} className="w">
              {warning}
            </p>
          ))}
          {problems.length > 0 && nextErrorId && (
            <p>
              <a href={`#${nextErrorId}`}>{words.nextError}</a>
            </p>
          )}
        </div>
      </td>
    </tr>
  )
}
