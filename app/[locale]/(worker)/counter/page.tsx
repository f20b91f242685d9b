import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { hatPage } from '@/app/hat-page.tsx'
import { requireWorker } from '@/lib/auth/actor.ts'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { listOwnDeclarations } from '@/lib/use-cases/declaration/list-own-declarations.ts'
import { CounterPage } from './counter-page.tsx'

interface CounterProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: CounterProps): Promise<Metadata> {
  const t = await getTranslations('counter')
  return { title: t('pageTitle', { year: parseYear((await searchParams).year) ?? '' }) }
}

/** The worker's own declarations, year by year. */
export default async function Counter({ searchParams }: CounterProps) {
  const year = parseYear((await searchParams).year)
  return hatPage(
    { requireHat: requireWorker, places: ['declarations'], current: 'declarations' },
    async (actor, { today, now, language }) => (
      <CounterPage own={await listOwnDeclarations(actor, year, today)} now={now} language={language} />
    ),
  )
}

function parseYear(asked: SearchParams[string]): number | null {
  const text = textOf(asked, 4)
  return /^20\d\d$/.test(text) ? Number(text) : null
}
