import { getTranslations } from 'next-intl/server'
import { WagePeriodForm } from '@/components/transmission/wage-period-form.tsx'
import { WizardFrame } from '@/components/transmission/wizard-frame.tsx'
import { takeBack } from '@/lib/auth/kept-forms.ts'
import { parseWagePeriod } from '@/lib/channels/web/parse-wage-period.ts'
import { formatTime } from '@/lib/i18n/format-date.ts'
import { cancelOf } from '../../cancel-of.ts'
import { checkedTitle } from '../../checked-title.ts'
import { openStep, type TransmissionParams } from '../../open-draft.ts'
import { offerQuickChoices } from '../../quick-choices.ts'
import { wizardPage } from '../../wizard-page.tsx'
import { viewSteps } from '../../wizard-steps.ts'
import { saveDates, splitDates } from './actions.ts'
import { readPeriodProblems } from './problems.ts'

const formId = 'wage-period'

interface Props extends TransmissionParams {
  searchParams: Promise<{ check?: string; split?: string }>
}

export async function generateMetadata({ params, searchParams }: Props) {
  const t = await getTranslations('wizard')
  const [{ transmissionId }, { check }] = await Promise.all([params, searchParams])
  return checkedTitle({
    title: t('wagePeriod.title'),
    isChecked: check !== undefined,
    listProblems: async () => (await openStep(transmissionId, 'period')).draft.wagePeriodAnomalies,
  })
}

/** Step 1 of a draft. */
export default function WagePeriodPage({ params, searchParams }: Props) {
  return wizardPage(formId, async () => {
    const { transmissionId } = await params
    const open = await openStep(transmissionId, 'period')
    const { draft, addresses, today } = open
    const kept = await takeBack(addresses.wagePeriod())
    const { problems, parts } = await readPeriodProblems(open, { isChecked: (await searchParams).check !== undefined })
    const t = await getTranslations('wizard')
    return (
      <WizardFrame
        current="period"
        steps={await viewSteps(draft, addresses)}
        isCorrection={false}
        title={t('wagePeriod.title')}
      >
        <WagePeriodForm
          formId={formId}
          action={saveDates.bind(null, transmissionId)}
          entered={kept ? parseWagePeriod(kept, today).entered : draft.enteredWagePeriod}
          quickChoices={await offerQuickChoices(open)}
          problems={problems}
          split={parts && { ...parts, action: splitDates.bind(null, transmissionId) }}
          cancel={cancelOf(open)}
          savedAt={formatTime(draft.savedAt)}
        />
      </WizardFrame>
    )
  })
}
