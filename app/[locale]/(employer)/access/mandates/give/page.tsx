import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { keptOrAsked } from '@/app/kept-or-asked.ts'
import { readEnteredMandate } from '@/lib/channels/web/access/parse-mandate-form.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { toManageAccess } from '@/lib/use-cases/actor/require.ts'
import { listOffices } from '@/lib/use-cases/mandate/list-offices.ts'
import { employerPage, employerTitle } from '../../../employer-page.tsx'
import { GivePage } from './give-page.tsx'
import { officeFormId } from './office-form.tsx'

interface GiveProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: GiveProps): Promise<Metadata> {
  const t = await getTranslations('mandates')
  const errors = await getTranslations('errors')
  const { check } = await searchParams
  return employerTitle(toManageAccess, check ? errors('title', { title: t('give.pageTitle') }) : t('give.pageTitle'))
}

/** Finding an office, and asking it to act from one day to another. */
export default async function Give({ searchParams }: GiveProps) {
  return employerPage({ current: 'access', need: toManageAccess }, async (actor, visit, keepForm) => {
    const asked = await keptOrAsked('/access/mandates/give', searchParams)
    const entered = readEnteredMandate(asked, visit.today)
    const found = await listOffices(actor, entered.search, visit.now)
    if (found.canGive && entered.search !== '' && found.offices.length > 0) keepForm({ id: officeFormId })
    return <GivePage found={found} entered={entered} asked={asked} visit={visit} />
  })
}
