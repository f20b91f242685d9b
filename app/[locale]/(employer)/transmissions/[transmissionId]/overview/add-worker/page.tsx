import { getTranslations } from 'next-intl/server'
import { AddWorkerPage } from '@/components/transmission/add-worker.tsx'
import { FocusOnMount } from '@/components/ui/islands/focus-on-mount.tsx'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { openStep, type TransmissionParams } from '../../../open-draft.ts'
import { wizardPage, wizardTitle } from '../../../wizard-page.tsx'
import { focusPlaces, readPickable } from '../../workers/long-list.ts'
import { addWorkers } from './actions.ts'
import { listAddable } from './list-addable.ts'

interface Props extends TransmissionParams {
  searchParams: Promise<SearchParams>
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
    const asked = await searchParams
    const action = addWorkers.bind(null, transmissionId)
    const href = open.addresses.overview()
    const error = asked.check ? t('choose-one') : undefined
    const workers = await listAddable(open)
    if (workers) return <AddWorkerPage list={{ workers }} {...{ action, href, error }} />
    const { longList } = await readPickable(open, asked)
    const place = focusPlaces.find((each) => each === asked.place)
    return (
      <>
        {longList && <AddWorkerPage list={{ long: longList }} {...{ action, href, error }} />}
        {place && <FocusOnMount key={`${place} ${longList?.stateKey}`} targetId={place} />}
      </>
    )
  })
}
