import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { parseDimonaQuery } from '@/lib/channels/web/parse-dimona-query.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { toConsult } from '@/lib/use-cases/actor/require.ts'
import { listDimonaPeriods } from '@/lib/use-cases/dimona/list-dimona-periods.ts'
import { employerPage, employerTitle } from '../employer-page.tsx'
import { DimonaPage } from './dimona-page.tsx'

interface DimonaProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('dimona')
  return employerTitle(toConsult, t('pageTitle'))
}

/** The FLX periods of the enterprise, to consult (portal: Dimona). */
export default async function Dimona({ searchParams }: DimonaProps) {
  const query = parseDimonaQuery(await searchParams)
  return employerPage({ current: 'dimona', need: toConsult }, async (actor, { language }) => (
    <DimonaPage page={await listDimonaPeriods(actor, query)} query={query} language={language} />
  ))
}
