import { getTranslations } from 'next-intl/server'
import { RemoveWorkerPage } from '@/components/transmission/remove-worker.tsx'
import { type LineParams, openLine } from '../../../../open-draft.ts'
import { wizardPage, wizardTitle } from '../../../../wizard-page.tsx'
import { removeLine } from './actions.ts'

export async function generateMetadata() {
  const t = await getTranslations('wizard')
  return wizardTitle(t('remove.pageTitle'))
}

/** The bin of the overview without script. */
export default function RemoveLinePage({ params }: LineParams) {
  return wizardPage(null, async () => {
    const { transmissionId, lineId } = await params
    const { line, addresses } = await openLine(transmissionId, lineId)
    return (
      <RemoveWorkerPage
        name={`${line.worker.givenName} ${line.worker.familyName}`}
        hasData={line.isStarted}
        action={removeLine.bind(null, { transmissionId, lineId })}
        href={addresses.overview()}
      />
    )
  })
}
