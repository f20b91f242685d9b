import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { titleFor } from '@/app/refusals.tsx'
import { AlertForm } from '@/components/counter/alert-form.tsx'
import { CounterTabs } from '@/components/counter/counter-tabs.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { requireWorker } from '@/lib/auth/actor.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { readCounter } from '@/lib/use-cases/counter/read-counter.ts'
import { workerPage } from '../worker-page.tsx'
import { saveAlerts } from './actions.ts'

interface AlertsProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('counterAlerts')
  return titleFor(requireWorker, t('title'))
}

/** Of which thresholds the worker wants to hear, and how. */
export default async function Alerts({ searchParams }: AlertsProps) {
  const { saved } = await searchParams
  return workerPage(async (actor, { today, language }) => {
    const t = await getTranslations('counterAlerts')
    const { alerts, counter } = await readCounter(actor, null, today)
    return (
      <>
        <PageHeading title={t('title')} lead={t('lead')} />
        <CounterTabs current="alerts" language={language} />
        {saved !== undefined && <Note tone="ok" title={t('saved')} titleAs="p" isStatus />}
        <AlertForm alerts={alerts} thresholds={counter.thresholds} action={saveAlerts} language={language} />
      </>
    )
  })
}
