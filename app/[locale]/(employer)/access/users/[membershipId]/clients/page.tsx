import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { titleUnlessRefused } from '@/app/refusals.tsx'
import { parseClientsQuery } from '@/lib/channels/web/access/parse-clients-form.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { readClients } from '@/lib/use-cases/access/read-clients.ts'
import { toManageAccess } from '@/lib/use-cases/actor/require.ts'
import { employerPage } from '../../../../employer-page.tsx'
import { type MemberPageProps, openMember } from '../open-member.ts'
import { ClientsPage } from './clients-page.tsx'

interface ClientsProps extends MemberPageProps {
  searchParams: Promise<SearchParams>
}

const PAGE_SIZE = 50

export async function generateMetadata({ params }: ClientsProps): Promise<Metadata> {
  const { membershipId } = await params
  const t = await getTranslations('access')
  return titleUnlessRefused(async () => {
    const { isOffice } = await openMember(membershipId)
    if (!isOffice) throw new NotFound('only offices have clients')
    return t('clients.pageTitle')
  })
}

/** For which clients of the office a user may work. */
export default async function Clients({ params, searchParams }: ClientsProps) {
  const { membershipId } = await params
  const asked = await searchParams
  const list = parseClientsQuery(asked)
  return employerPage({ current: 'access', need: toManageAccess }, async (actor, { now, language }) => {
    const view = await readClients(actor, membershipId, { ...list, pageSize: PAGE_SIZE }, now)
    return <ClientsPage view={view} list={list} pageSize={PAGE_SIZE} asked={asked} language={language} />
  })
}
