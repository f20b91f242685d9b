import { memo, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button.tsx'
import { StatusChip, type StatusLook } from '@/components/ui/status-chip.tsx'
import type { GridAnswers, RowAnswer } from './grid-answers.ts'
import { GridCell } from './grid-cell.tsx'
import {
  fillWords,
  type GridColumnView,
  type GridRowView,
  type GridWords,
  type RowVerdict,
  roleOf,
} from './grid-view.ts'
import type { RestingCells } from './resting-cells.ts'

interface GridRowProps {
  formId: string
  fieldPattern: string
  row: GridRowView
  columns: readonly GridColumnView[]
  words: GridWords
  answers: GridAnswers
  resting: RestingCells
}

const looks: Record<RowVerdict['state'], StatusLook> = {
  untouched: 'draft',
  incomplete: 'refused',
  toCheck: 'warning',
  complete: 'accepted',
}

/** One worker: made anew when the server says something new of him, never while somebody types. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { formId, fieldPattern, row, columns, words, answers, resting } = props
  const { lineId, name } = row
  const nameOf = (field: string) => fillWords(fieldPattern, { lineId, field })
  const readAnswer = () => answers.rowOf(lineId)
  const answer = useSyncExternalStore(answers.subscribe, readAnswer, readAnswer)
  const { verdict } = answer
  return (
    <>
      <tr {...roleOf.row} id={`line-${lineId}`} data-line={lineId}>
        <th {...roleOf.rowHead} scope="row">
          {row.familyName} {row.givenName}
          <span className="sub num">{row.ssinText}</span>
          <input type="hidden" form={formId} name={nameOf('revision')} defaultValue={row.revision} />
        </th>
        {columns.map((column) => {
          const fieldId = nameOf(column.field)
          return (
            <GridCell
              key={column.key}
              formId={formId}
              column={column}
              label={fillWords(words.cellOf, { label: column.label, name })}
              cell={resting.cellOf(fieldId)}
              isWrong={verdict.problems.some((problem) => problem.fieldId === fieldId)}
            />
          )
        })}
        <td {...roleOf.cell} className="c-st">
          <StatusChip look={looks[verdict.state]} icon={null}>
            {words.states[verdict.state]}
          </StatusChip>
          <Button
            look="tertiary"
            isSmall
            id={nameOf('form')}
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
