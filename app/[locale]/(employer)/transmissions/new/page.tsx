import { getTranslations } from 'next-intl/server'
import { WagePeriodForm } from '@/components/transmission/wage-period-form.tsx'
import { WizardFrame } from '@/components/transmission/wizard-frame.tsx'
import { takeBack } from '@/lib/auth/kept-forms.ts'
import { parseWagePeriod } from '@/lib/channels/web/parse-wage-period.ts'
import { path } from '@/lib/i18n/path.ts'
import { offerQuickChoices } from '../quick-choices.ts'
import { wizardPage, wizardTitle } from '../wizard-page.tsx'
import { firstSteps } from '../wizard-steps.ts'
import { startWithWagePeriod } from './actions.ts'

const formId = 'wage-period'

export async function generateMetadata() {
  const t = await getTranslations('wizard')
  return wizardTitle(t('wagePeriod.title'))
}

/** Step 1 before there is a draft: sending it makes one. */
export default function NewTransmissionPage() {
  return wizardPage(formId, async (actor, { language, today, now }) => {
    const t = await getTranslations('wizard')
    const homeHref = path(language, '/workers')
    const kept = await takeBack(path(language, '/transmissions/new'))
    return (
      <WizardFrame current="period" steps={firstSteps} isCorrection={false} title={t('wagePeriod.title')}>
        <WagePeriodForm
          formId={formId}
          action={startWithWagePeriod}
          entered={kept ? parseWagePeriod(kept, today).entered : { startDate: '', endDate: '' }}
          quickChoices={await offerQuickChoices({ actor, today, now })}
          problems={[]}
          split={null}
          cancel={{ href: homeHref, homeHref, action: null, workerCount: 0, isCorrection: false }}
          savedAt={null}
        />
      </WizardFrame>
    )
  })
}
