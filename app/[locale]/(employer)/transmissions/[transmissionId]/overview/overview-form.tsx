import { AddWorker } from '@/components/transmission/add-worker.tsx'
import { DraftOverview } from '@/components/transmission/draft-overview.tsx'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { REPEATED } from '@/lib/domain/transmission/to-confirm.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatTime } from '@/lib/i18n/format-date.ts'
import { cancelOf } from '../../cancel-of.ts'
import { send } from './actions.ts'
import { addWorkers } from './add-worker/actions.ts'
import { listAddable } from './add-worker/list-addable.ts'
import { LineRow } from './line-row.tsx'
import type { OverviewContext } from './overview-context.ts'
import { repeatedTickName } from './problems.ts'
import { computeDraftTotal, findNextLine, listRepeated, listWarnings } from './summary.ts'

interface OverviewFormProps {
  context: OverviewContext
  formId: string
  problems: readonly FieldProblem[]
  /** The line whose row is shown open. */
  openRow: string | undefined
}

/** Every line with its state, what stands in the way, and the buttons to go on, add or send. */
export async function OverviewForm({ context, formId, problems, openRow }: OverviewFormProps) {
  const { draft, addresses, language } = context
  const isCorrection = draft.kind !== 'original'
  const total = computeDraftTotal(draft)
  const nextLine = findNextLine(draft)
  return (
    <DraftOverview
      formId={formId}
      action={send.bind(null, draft.transmissionId)}
      problems={problems}
      workerCount={draft.lines.length}
      rows={draft.lines.map((line) => (
        <LineRow
          key={line.lineId}
          context={context}
          line={line}
          formId={formId}
          problems={problems}
          isOpen={line.lineId === openRow}
        />
      ))}
      total={total === null ? null : formatAmount(total, language)}
      warnings={await listWarnings(context)}
      nextWorker={nextLine && { href: addresses.wages(nextLine.lineId), name: nextLine.worker.givenName }}
      previousHref={addresses.wages((draft.lines.at(-1) ?? { lineId: '' }).lineId)}
      cancel={cancelOf(context)}
      addWorker={isCorrection ? null : <AddWorkerOf context={context} />}
      isCorrection={isCorrection}
      repeated={viewRepeated(draft)}
      savedAt={formatTime(draft.savedAt)}
    />
  )
}

/** One tick for all repeated data, where there are several. */
function viewRepeated(draft: OverviewContext['draft']) {
  const lines = listRepeated(draft)
  const isConfirmed = lines.every((line) => line.confirmedWarnings.includes(REPEATED))
  return lines.length < 2 ? null : { name: repeatedTickName, count: lines.length, isConfirmed }
}

async function AddWorkerOf({ context }: Pick<OverviewFormProps, 'context'>) {
  const { draft, addresses } = context
  return (
    <AddWorker
      workers={await listAddable(context)}
      action={addWorkers.bind(null, draft.transmissionId)}
      href={addresses.addWorker()}
    />
  )
}
