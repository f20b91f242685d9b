import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { titleFor } from '@/app/refusals.tsx'
import { requireWorker } from '@/lib/auth/actor.ts'
import { parseCounterYear, parseSimulation } from '@/lib/channels/web/counter/parse-counter-query.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { readCounter } from '@/lib/use-cases/counter/read-counter.ts'
import { CounterPage } from './counter-page.tsx'
import { workerPage } from './worker-page.tsx'

interface CounterProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: CounterProps): Promise<Metadata> {
  const t = await getTranslations('counter')
  return titleFor(requireWorker, t('pageTitle', { year: parseCounterYear((await searchParams).year) ?? '' }))
}

/** The worker's flexi counter, year by year (portal: Flexi counter). */
export default async function Counter({ searchParams }: CounterProps) {
  const asked = await searchParams
  return workerPage(async (actor, { today, now, language }) => (
    <CounterPage
      view={await readCounter(actor, parseCounterYear(asked.year), today)}
      asked={{ ...parseSimulation(asked.monthly, language), isWhole: asked.all !== undefined }}
      today={today}
      now={now}
      language={language}
    />
  ))
}
