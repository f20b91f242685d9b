import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { hatPage } from '@/app/hat-page.tsx'
import { titleFor } from '@/app/refusals.tsx'
import { requireAgent } from '@/lib/auth/actor.ts'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { WAGE_DATA_LEVEL } from '@/lib/domain/actor.ts'
import { listExportSets } from '@/lib/use-cases/export/list-export-sets.ts'
import { ExportPage } from './export-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('outside.desk')
  return titleFor(requireAgent, t('pageTitle'))
}

/** What goes on to the outside receiver, and what it says of it. */
export default async function Exports({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { again } = await searchParams
  return hatPage(
    { requireHat: () => requireAgent({ level: WAGE_DATA_LEVEL }), places: ['desk'], current: 'desk' },
    async (actor, { language }) => (
      <ExportPage sets={await listExportSets(actor)} again={textOf(again, 4)} language={language} />
    ),
  )
}
