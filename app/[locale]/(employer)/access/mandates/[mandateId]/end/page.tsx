import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { toManageAccess } from '@/lib/use-cases/actor/require.ts'
import { employerPage } from '../../../../employer-page.tsx'
import { RefusedMandate } from '../../refused-mandate.tsx'
import { type MandatePageProps, openMandatePage, titleOfMandate } from '../open-mandate-page.ts'
import { EndQuestion } from './end-question.tsx'

interface EndProps extends MandatePageProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params, searchParams }: EndProps): Promise<Metadata> {
  const t = await getTranslations('mandates')
  const errors = await getTranslations('errors')
  const { problem } = await searchParams
  const title = t('end.pageTitle')
  return titleOfMandate((await params).mandateId, problem ? errors('title', { title }) : title)
}

/** "Êtes-vous sûr ?" before a mandate ends, at once or with a day. */
export default async function End({ params, searchParams }: EndProps) {
  const { mandateId } = await params
  const asked = await searchParams
  return employerPage({ current: 'access', need: toManageAccess }, async (_actor, visit) => {
    const view = await openMandatePage(mandateId)
    if (!view.canEnd) return <RefusedMandate refused={view.state === 'requested' ? 'notWaiting' : 'isOver'} />
    return <EndQuestion view={view} asked={asked} visit={visit} />
  })
}
