import { getTranslations } from 'next-intl/server'
import { WizardFrame } from '@/components/transmission/wizard-frame.tsx'
import { WorkerChoiceForm } from '@/components/transmission/worker-choice-form.tsx'
import { FocusOnMount } from '@/components/ui/islands/focus-on-mount.tsx'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { formatDate, formatTime } from '@/lib/i18n/format-date.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancelOf } from '../../cancel-of.ts'
import { openStep, type TransmissionParams } from '../../open-draft.ts'
import { wizardPage, wizardTitle } from '../../wizard-page.tsx'
import { viewSteps } from '../../wizard-steps.ts'
import { saveChoice } from './actions.ts'
import { ChoiceNotes } from './choice-notes.tsx'
import { OwnGroupTools } from './group-tools.tsx'
import { focusPlaces, readPickable } from './long-list.ts'

const formId = 'worker-choice'

interface Props extends TransmissionParams {
  searchParams: Promise<SearchParams>
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
    const asked = await searchParams
    const open = await openStep(transmissionId, 'workers')
    const { draft, addresses, language } = open
    const t = await getTranslations('wizard')
    const anomalies = await getTranslations('anomalies')
    const pickable = await readPickable(open, asked)
    const place = focusPlaces.find((each) => each === asked.place)
    return (
      <WizardFrame
        current="workers"
        steps={await viewSteps(draft, addresses)}
        isCorrection={false}
        title={t('workers.title')}
      >
        <ChoiceNotes open={open} asked={asked} />
        <WorkerChoiceForm
          formId={formId}
          action={saveChoice.bind(null, transmissionId)}
          {...pickable}
          dates={{
            startDate: formatDate(draft.wagePeriod?.startDate ?? ''),
            endDate: formatDate(draft.wagePeriod?.endDate ?? ''),
          }}
          error={asked.check === undefined ? null : anomalies('choose-one')}
          hrefs={{ previous: addresses.wagePeriod(), dimona: path(language, '/dimona'), import: addresses.import() }}
          cancel={cancelOf(open)}
          groups={<OwnGroupTools {...open} />}
          savedAt={formatTime(draft.savedAt)}
        />
        {place && <FocusOnMount key={`${place} ${pickable.longList?.stateKey}`} targetId={place} />}
      </WizardFrame>
    )
  })
}
