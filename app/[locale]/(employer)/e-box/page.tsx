import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { titleUnlessRefused } from '@/app/refusals.tsx'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
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
    const { unreadCount } = await openEBox(textOf(asked.show, 10) === 'unread', textOf(asked.cursor, 100))
    return t('pageTitle', { count: unreadCount })
  })
}

/** The e-Box of the enterprise that acts (portal: e-Box Entreprise). */
export default async function EBox({ searchParams }: EBoxProps) {
  const asked = await searchParams
  return employerPage({ current: 'eBox', need: { permissions: ['eBox'] } }, async (_actor, visit) => {
    const isUnreadOnly = textOf(asked.show, 10) === 'unread'
    const list = await openEBox(isUnreadOnly, textOf(asked.cursor, 100))
    return <EBoxPage list={list} isUnreadOnly={isUnreadOnly} {...visit} />
  })
}
