import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentMoment } from '@/app/moment.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { parseCancellableQuery } from '@/lib/channels/web/removal/parse-bulk-form.ts'
import { yearOf } from '@/lib/domain/local-date.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { toEnterWages } from '@/lib/use-cases/actor/require.ts'
import { listCancellable } from '@/lib/use-cases/bulk-cancellation/list-cancellable.ts'
import { employerPage, employerTitle } from '../../employer-page.tsx'
import { ChoicePage } from './choice-page.tsx'

interface Props {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('bulkCancellation.choice')
  const errors = await getTranslations('errors')
  const { problem } = await searchParams
  return employerTitle(toEnterWages, problem ? errors('title', { title: t('title') }) : t('title'))
}

/** Which declarations are to be cancelled together (checklist X.87). */
export default async function Cancellations({ searchParams }: Props) {
  const asked = await searchParams
  return employerPage({ current: 'workers', need: toEnterWages }, async (actor, { language }) => {
    const { query } = parseCancellableQuery(asked, yearOf(currentMoment().today))
    if (!query) throw new NotFound('no such days')
    return <ChoicePage page={await listCancellable(actor, query)} query={query} asked={asked} language={language} />
  })
}
