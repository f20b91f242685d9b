import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { parseMandateQuery } from '@/lib/channels/web/access/parse-mandate-form.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { toManageAccess } from '@/lib/use-cases/actor/require.ts'
import { listMandates } from '@/lib/use-cases/mandate/list-mandates.ts'
import { employerPage, employerTitle } from '../../employer-page.tsx'
import { MandatesPage } from './mandates-page.tsx'

interface MandatesProps {
  searchParams: Promise<SearchParams>
}

const PAGE_SIZE = 50

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('mandates')
  return employerTitle(toManageAccess, t('pageTitle'))
}

/** Mandates that the enterprise gives to offices, or that the office receives (portal: Access management). */
export default async function Mandates({ searchParams }: MandatesProps) {
  const params = await searchParams
  const asked = parseMandateQuery(params)
  return employerPage({ current: 'access', need: toManageAccess }, async (actor, { now, language }) => {
    const list = await listMandates(actor, { ...asked, pageSize: PAGE_SIZE }, now)
    return (
      <MandatesPage
        list={list}
        asked={asked}
        pageSize={PAGE_SIZE}
        isRequested={params.requested !== undefined}
        language={language}
      />
    )
  })
}
