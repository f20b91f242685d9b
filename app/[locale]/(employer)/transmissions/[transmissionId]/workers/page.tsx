import { getTranslations } from 'next-intl/server'
import { WizardFrame } from '@/components/transmission/wizard-frame.tsx'
import { WorkerChoiceForm } from '@/components/transmission/worker-choice-form.tsx'
import { formatDate, formatTime } from '@/lib/i18n/format-date.ts'
import { path } from '@/lib/i18n/path.ts'
import { listEligibleWorkers } from '@/lib/use-cases/transmission/list-eligible-workers.ts'
import { cancelOf } from '../../cancel-of.ts'
import { openStep, type TransmissionParams } from '../../open-draft.ts'
import { parseRest } from '../../rest-dates.ts'
import { wizardPage, wizardTitle } from '../../wizard-page.tsx'
import { viewSteps } from '../../wizard-steps.ts'
import { saveChoice } from './actions.ts'
import { presentPickable } from './present-pickable.ts'

const formId = 'worker-choice'

interface Props extends TransmissionParams {
  searchParams: Promise<{ check?: string; rest?: string }>
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations('wizard')
  const errors = await getTranslations('errors')
  const title = t('workers.title')
  return wizardTitle((await searchParams).check ? errors('title', { title }) : title)
}

/** Step 2: who gets wages. */
export default function WorkersPage({ params, searchParams }: Props) {
  return wizardPage(formId, async () => {
    const { transmissionId } = await params
    const { check, rest } = await searchParams
    const open = await openStep(transmissionId, 'workers')
    const { draft, addresses, actor, language, now } = open
    const t = await getTranslations('wizard')
    const anomalies = await getTranslations('anomalies')
    const workers = await listEligibleWorkers(actor, transmissionId, now)
    return (
      <WizardFrame
        current="workers"
        steps={await viewSteps(draft, addresses)}
        isCorrection={false}
        title={t('workers.title')}
      >
        <WorkerChoiceForm
          formId={formId}
          action={saveChoice.bind(null, transmissionId)}
          workers={workers.map(presentPickable)}
          dates={{
            startDate: formatDate(draft.wagePeriod?.startDate ?? ''),
            endDate: formatDate(draft.wagePeriod?.endDate ?? ''),
          }}
          rest={parseRest(rest)}
          error={check === undefined ? null : anomalies('choose-one')}
          hrefs={{ previous: addresses.wagePeriod(), dimona: path(language, '/dimona') }}
          cancel={cancelOf(open)}
          savedAt={formatTime(draft.savedAt)}
        />
      </WizardFrame>
    )
  })
}
