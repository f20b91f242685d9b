import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { titleUnlessRefused } from '@/app/refusals.tsx'
import { parseEBoxAddress } from '@/lib/channels/web/e-box/parse-e-box-query.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { employerPage } from '../employer-page.tsx'
import { EBoxPage } from './e-box-page.tsx'
import { openEBox } from './open-e-box.ts'

interface EBoxProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: EBoxProps): Promise<Metadata> {
  const t = await getTranslations('eBox')
  const asked = await searchParams
  return titleUnlessRefused(async () => {
    const { unreadCount } = await openEBox(asked)
    return t('pageTitle', { count: unreadCount })
  })
}

/** The e-Box of the enterprise that acts (portal: e-Box Entreprise). */
export default async function EBox({ searchParams }: EBoxProps) {
  const asked = await searchParams
  return employerPage({ current: 'eBox', need: { permissions: ['eBox'] } }, async (_actor, visit) => (
    <EBoxPage
      list={await openEBox(asked)}
      address={parseEBoxAddress(asked)}
      isNoneTicked={asked.ticked === 'none'}
      {...visit}
    />
  ))
}
