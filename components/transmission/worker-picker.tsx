import { useTranslations } from 'next-intl'
import type { EligibleWorker } from '@/lib/domain/transmission/draft-view.ts'
import { CellCheckbox } from '../ui/fields/checkbox.tsx'
import { FieldError } from '../ui/fields/field-frame.tsx'
import { SelectionCount } from '../ui/islands/selection-count.tsx'
import { StatusChip } from '../ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'

/** A worker as the table shows him: the number is already written 96.03.08-999.22. */
export interface PickableWorker extends Omit<EligibleWorker, 'ssin'> {
  ssinText: string
}

export interface WorkerPickerProps {
  id: string
  workers: readonly PickableWorker[]
  error?: string | undefined
  /** Beside the count. */
  note?: string | undefined
  /** The count of the boxes stands over them, unless the page counts over several lists. */
  isCounted?: boolean
  tickAllId?: string
}

/** Name of the boxes; the first box has it as id, so that the error summary leads to it. */
export const pickerName = 'workers'

/** The checkbox table of step 2 and of the dialog at the overview. */
export function WorkerPicker({ id, workers, error, note, isCounted = true, tickAllId }: WorkerPickerProps) {
  const t = useTranslations('wizard')
  return (
    <div id={id} className={error ? 'f err' : undefined}>
      {error && <FieldError name={pickerName} error={error} />}
      {isCounted && (
        <p className="small muted">
          <SelectionCount
            tableId={id}
            tickAllId={tickAllId}
            initialCount={workers.filter((worker) => worker.isChosen).length}
            template={t('workers.chosen', { count: '{count}', total: workers.length })}
          />{' '}
          {note}
        </p>
      )}
      <Table
        className="pick"
        caption={t('steps.workers')}
        isCaptionHidden
        columns={[
          { key: 'choice', label: t('workers.choice'), isHidden: true },
          { key: 'givenName', label: t('workers.givenName') },
          { key: 'familyName', label: t('workers.familyName') },
          { key: 'ssin', label: t('workers.ssin') },
          { key: 'dimona', label: t('workers.dimona') },
        ]}
      >
        {workers.map((worker, position) => (
          <WorkerRow key={worker.workerId} worker={worker} isFirst={position === 0} hasError={error !== undefined} />
        ))}
      </Table>
    </div>
  )
}

interface WorkerRowProps {
  worker: PickableWorker
  isFirst: boolean
  hasError: boolean
}

function WorkerRow({ worker, isFirst, hasError }: WorkerRowProps) {
  const t = useTranslations('wizard')
  const name = `${worker.givenName} ${worker.familyName}`
  return (
    <Row
      isSelected={worker.isChosen}
      data-filter={`${name} ${worker.familyName} ${worker.givenName} ${worker.ssinText}`}
    >
      <Cell kind="check">
        <CellCheckbox
          name={pickerName}
          id={isFirst ? pickerName : `worker-${worker.workerId}`}
          label={name}
          value={worker.workerId}
          defaultChecked={worker.isChosen}
          aria-describedby={isFirst && hasError ? `${pickerName}-error` : undefined}
        />
      </Cell>
      <Cell className="fn">{worker.givenName}</Cell>
      <RowHead>{worker.familyName}</RowHead>
      <Cell className="num nw" label={t('workers.ssinShort')}>
        {worker.ssinText}
      </Cell>
      <Cell label={t('workers.dimonaShort')}>
        <span className="num">
          {t('workers.days', { count: worker.dimonaDays })}
          <WorkerMarks worker={worker} />
        </span>
      </Cell>
    </Row>
  )
}

/** What to know before choosing: already transmitted, or a T-3 warning from Dimona. */
function WorkerMarks({ worker: { declarationCount, hasDimonaWarning } }: { worker: PickableWorker }) {
  const t = useTranslations('wizard')
  return (
    <>
      {declarationCount > 0 && (
        <span className="sub">
          <StatusChip look="accepted" canWrap>
            {t('workers.alreadySent', { count: declarationCount })}
          </StatusChip>
        </span>
      )}
      {hasDimonaWarning && (
        <span className="sub">
          <StatusChip look="warning" canWrap>
            {t('workers.threeQuartersWarning')}
          </StatusChip>
        </span>
      )}
    </>
  )
}
