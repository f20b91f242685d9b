import { getTranslations } from 'next-intl/server'
import { AddWorker } from '@/components/transmission/add-worker.tsx'
import { DraftOverview } from '@/components/transmission/draft-overview.tsx'
import { WizardFrame } from '@/components/transmission/wizard-frame.tsx'
import { FocusOnMount } from '@/components/ui/islands/focus-on-mount.tsx'
import { Note } from '@/components/ui/note.tsx'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatTime } from '@/lib/i18n/format-date.ts'
import { cancelOf } from '../../cancel-of.ts'
import { openStep, type TransmissionParams } from '../../open-draft.ts'
import { wizardPage } from '../../wizard-page.tsx'
import { viewSteps } from '../../wizard-steps.ts'
import { send } from './actions.ts'
import { addWorkers } from './add-worker/actions.ts'
import { listAddable } from './add-worker/list-addable.ts'
import { LineRow } from './line-row.tsx'
import { readContext } from './overview-context.ts'
import { readOverviewProblems } from './problems.ts'
import { computeDraftTotal, findNextLine, listWarnings } from './summary.ts'

const formId = 'overview'

interface Props extends TransmissionParams {
  searchParams: Promise<{ check?: string; row?: string; unchanged?: string }>
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations('wizard')
  const errors = await getTranslations('errors')
  const title = t('overview.title')
  return { title: (await searchParams).check ? errors('title', { title }) : title }
}

/** Step 4: everything that will be sent, before it is. */
export default function OverviewPage({ params, searchParams }: Props) {
  return wizardPage(formId, async () => {
    const { transmissionId } = await params
    const { check, row, unchanged } = await searchParams
    const context = await readContext(await openStep(transmissionId, 'overview'))
    const { draft, addresses, language } = context
    const t = await getTranslations('wizard')
    const isCorrection = draft.kind !== 'original'
    const total = computeDraftTotal(draft)
    const nextLine = findNextLine(draft)
    const problems = check === undefined ? [] : await readOverviewProblems(context)
    return (
      <WizardFrame
        current="overview"
        steps={await viewSteps(draft, addresses)}
        isCorrection={isCorrection}
        title={t('overview.title')}
      >
        {unchanged && (
          <Note tone="plain" title={t('overview.unchangedTitle')} isStatus>
            <p>{t('overview.unchangedText')}</p>
          </Note>
        )}
        <DraftOverview
          formId={formId}
          action={send.bind(null, transmissionId)}
          problems={problems}
          workerCount={draft.lines.length}
          rows={draft.lines.map((line) => (
            <LineRow
              key={line.lineId}
              context={context}
              line={line}
              formId={formId}
              problems={problems}
              isOpen={line.lineId === row}
            />
          ))}
          total={total === null ? null : formatAmount(total, language)}
          warnings={await listWarnings(context)}
          nextWorker={nextLine && { href: addresses.wages(nextLine.lineId), name: nextLine.worker.givenName }}
          previousHref={addresses.wages((draft.lines.at(-1) ?? { lineId: '' }).lineId)}
          cancel={cancelOf(context)}
          addWorker={
            isCorrection ? null : (
              <AddWorker
                workers={await listAddable(context)}
                action={addWorkers.bind(null, transmissionId)}
                href={addresses.addWorker()}
              />
            )
          }
          isCorrection={isCorrection}
          savedAt={formatTime(draft.savedAt)}
        />
        {row && problems.length === 0 && <FocusOnMount key={`${row} ${draft.revision}`} targetId={`line-${row}`} />}
      </WizardFrame>
    )
  })
}
