import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { toManageAccess } from '@/lib/use-cases/actor/require.ts'
import { employerPage } from '../../../employer-page.tsx'
import { MandatePage } from './mandate-page.tsx'
import { type MandatePageProps, openMandatePage, titleOfMandate } from './open-mandate-page.ts'

interface MandateProps extends MandatePageProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: MandateProps): Promise<Metadata> {
  const t = await getTranslations('mandates')
  return titleOfMandate((await params).mandateId, t('one.pageTitle'))
}

/** One mandate: how it stands, how it came to that, and what may be done. */
export default async function OneMandate({ params, searchParams }: MandateProps) {
  const { mandateId } = await params
  const asked = await searchParams
  return employerPage({ current: 'access', need: toManageAccess }, async (_actor, { language }) => (
    <MandatePage view={await openMandatePage(mandateId)} asked={asked} language={language} />
  ))
}
