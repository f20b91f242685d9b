import { getTranslations } from 'next-intl/server'
import { CancelPage } from '@/components/transmission/cancel-page.tsx'
import { nextStep } from '@/lib/domain/transmission/steps.ts'
import { addressOfStep } from '../../addresses.ts'
import { cancelOf } from '../../cancel-of.ts'
import { openDraft, type TransmissionParams } from '../../open-draft.ts'
import { wizardPage, wizardTitle } from '../../wizard-page.tsx'

export async function generateMetadata() {
  const t = await getTranslations('wizard')
  return wizardTitle(t('cancel.title'))
}

/** "Annuler" without script: asks, and says what is lost. */
export default function CancelTransmissionPage({ params }: TransmissionParams) {
  return wizardPage(null, async () => {
    const open = await openDraft((await params).transmissionId)
    return <CancelPage {...cancelOf(open)} backHref={addressOfStep(open.addresses, nextStep(open.draft), open.draft)} />
  })
}
