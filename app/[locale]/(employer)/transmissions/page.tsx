import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentMoment } from '@/app/moment.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { parseTransmissionQuery } from '@/lib/channels/web/transmission/parse-transmission-query.ts'
import { yearOf } from '@/lib/domain/local-date.ts'
import { toConsult } from '@/lib/use-cases/actor/require.ts'
import { listTransmissions } from '@/lib/use-cases/sent-transmissions/list-transmissions.ts'
import { employerPage, employerTitle } from '../employer-page.tsx'
import { mayEnter } from '../workers/load-home.ts'
import { TransmissionsPage } from './transmissions-page.tsx'

interface Props {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('transmissions')
  const errors = await getTranslations('errors')
  const { problems } = parseTransmissionQuery(await searchParams, yearOf(currentMoment().today))
  return employerTitle(toConsult, problems.length > 0 ? errors('title', { title: t('title') }) : t('title'))
}

/** Everything that was sent for this employer, with its outcome. */
export default async function Transmissions({ searchParams }: Props) {
  const params = await searchParams
  return employerPage({ current: 'workers', need: toConsult }, async (actor, { language, today }) => {
    const asked = parseTransmissionQuery(params, yearOf(today))
    const page = asked.query && (await listTransmissions(actor, asked.query))
    return <TransmissionsPage asked={asked} page={page} canEnter={mayEnter(actor)} language={language} />
  })
}
