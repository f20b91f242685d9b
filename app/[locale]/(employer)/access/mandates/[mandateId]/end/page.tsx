import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { keptOrAsked } from '@/app/kept-or-asked.ts'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { toManageAccess } from '@/lib/use-cases/actor/require.ts'
import type { MandateView } from '@/lib/use-cases/mandate/read-mandate.ts'
import { employerPage } from '../../../../employer-page.tsx'
import { RefusedMandate } from '../../refused-mandate.tsx'
import { type MandatePageProps, openMandatePage, titleOfMandate } from '../open-mandate-page.ts'
import { EndQuestion, endFormId } from './end-question.tsx'

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
  return employerPage({ current: 'access', need: toManageAccess }, async (_actor, visit, keepForm) => {
    const view = await openMandatePage(mandateId)
    if (!view.canEnd) return <CannotEnd view={view} language={visit.language} />
    keepForm({ id: endFormId })
    const asked = await keptOrAsked(`/access/mandates/${mandateId}/end`, searchParams)
    return <EndQuestion view={view} asked={asked} visit={visit} />
  })
}

/** In the place of the question, when somebody was faster; with the way back. */
async function CannotEnd({ view, language }: { view: MandateView; language: Language }) {
  const t = await getTranslations('mandates')
  const { mandate, state, employer, office } = view
  return (
    <>
      <BackLink href={path(language, `/access/mandates/${mandate.mandateId}`)}>
        {t('one.title', { employer: employer.name, office: office.name })}
      </BackLink>
      <PageHeading title={t('end.pageTitle')} />
      <RefusedMandate refused={state === 'requested' ? 'notWaiting' : 'isOver'} />
    </>
  )
}
