import { getTranslations } from 'next-intl/server'
import { AddWorkerPage } from '@/components/transmission/add-worker.tsx'
import { openStep, type TransmissionParams } from '../../../open-draft.ts'
import { wizardPage, wizardTitle } from '../../../wizard-page.tsx'
import { addWorkers } from './actions.ts'
import { listAddable } from './list-addable.ts'

interface Props extends TransmissionParams {
  searchParams: Promise<{ check?: string }>
}

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations('wizard')
  const errors = await getTranslations('errors')
  const title = t('add.title')
  return wizardTitle((await searchParams).check ? errors('title', { title }) : title)
}

/** "Ajouter un flexi-travailleur" without script. */
export default function AddWorkersPage({ params, searchParams }: Props) {
  return wizardPage('add-worker', async () => {
    const { transmissionId } = await params
    const open = await openStep(transmissionId, 'overview')
    const t = await getTranslations('anomalies')
    return (
      <AddWorkerPage
        workers={await listAddable(open)}
        action={addWorkers.bind(null, transmissionId)}
        href={open.addresses.overview()}
        error={(await searchParams).check ? t('choose-one') : null}
      />
    )
  })
}
