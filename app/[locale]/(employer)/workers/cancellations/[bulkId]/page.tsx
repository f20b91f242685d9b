import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { keptOrAsked } from '@/app/kept-or-asked.ts'
import { currentMoment } from '@/app/moment.ts'
import { titleUnlessRefused } from '@/app/refusals.tsx'
import { requireEmployer } from '@/lib/auth/actor.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { parseBulkAnswer } from '@/lib/channels/web/removal/parse-bulk-form.ts'
import { toEnterWages } from '@/lib/use-cases/actor/require.ts'
import { readBulkCancellation } from '@/lib/use-cases/bulk-cancellation/read-bulk-cancellation.ts'
import { employerPage } from '../../../employer-page.tsx'
import { BulkOutcome } from './bulk-outcome.tsx'
import { BulkPreview } from './bulk-preview.tsx'

interface Props {
  params: Promise<{ bulkId: string }>
  searchParams: Promise<SearchParams>
}

/** Read once a request: the title says whether it is answered. */
const openBulk = cache(async (bulkId: string) =>
  readBulkCancellation(await requireEmployer(toEnterWages), bulkId, currentMoment().now),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { bulkId } = await params
  const t = await getTranslations('bulkCancellation')
  const errors = await getTranslations('errors')
  return titleUnlessRefused(async () => {
    const { sentAt, entered } = await openBulk(bulkId)
    if (sentAt) return t('outcome.pageTitle')
    return entered ? errors('title', { title: t('question.pageTitle') }) : t('question.pageTitle')
  })
}

/** Exactly what would be cancelled, with the question; once it is answered, what became of each line. */
export default async function BulkPage({ params, searchParams }: Props) {
  const { bulkId } = await params
  return employerPage({ current: 'workers', need: toEnterWages }, async (_actor, { language }) => {
    const bulk = await openBulk(bulkId)
    if (bulk.sentAt) return <BulkOutcome bulk={bulk} language={language} />
    const asked = await keptOrAsked(`/workers/cancellations/${bulkId}`, searchParams)
    return <BulkPreview bulk={bulk} kept={asked.kept ? parseBulkAnswer(asked) : null} language={language} />
  })
}
