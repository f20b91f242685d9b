import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentMoment } from '@/app/moment.ts'
import { workerSearchId } from '@/components/worker/worker-search.tsx'
import { parseOverviewQuery, type SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { yearOf } from '@/lib/domain/local-date.ts'
import { toConsult } from '@/lib/use-cases/actor/require.ts'
import { employerPage, employerTitle } from '../employer-page.tsx'
import { HomeList } from './home-list.tsx'
import { HomeTop } from './home-top.tsx'
import { loadHome } from './load-home.ts'

interface WorkersProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: WorkersProps): Promise<Metadata> {
  const t = await getTranslations('home')
  const errors = await getTranslations('errors')
  const { problems } = parseOverviewQuery(await searchParams, yearOf(currentMoment().today))
  return employerTitle(toConsult, problems.length > 0 ? errors('title', { title: t('pageTitle') }) : t('pageTitle'))
}

/** Home: what waits, then the flexi workers with their declarations (portal: Home). */
export default async function WorkersPage({ searchParams }: WorkersProps) {
  const asked = await searchParams
  return employerPage(
    { current: 'workers', languageForm: { id: workerSearchId }, need: toConsult },
    async (actor, visit) => {
      const home = await loadHome(actor, asked, visit)
      return (
        <>
          <HomeTop home={home} />
          <HomeList home={home} />
        </>
      )
    },
  )
}
