import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { keptOrAsked } from '@/app/kept-or-asked.ts'
import { titleUnlessRefused } from '@/app/refusals.tsx'
import { parseClientsQuery } from '@/lib/channels/web/access/parse-clients-form.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { type ClientsView, readClients } from '@/lib/use-cases/access/read-clients.ts'
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
  return employerPage({ current: 'access', need: toManageAccess }, async (actor, { now, language }) => {
    const asked = await keptOrAsked(`/access/users/${membershipId}/clients`, searchParams)
    const list = parseClientsQuery(asked)
    const view = await readClients(actor, membershipId, { ...list, pageSize: PAGE_SIZE }, now)
    const typed = asked.kept === undefined ? view : withKeptTicks(view, asked)
    return <ClientsPage view={typed} list={list} pageSize={PAGE_SIZE} asked={asked} language={language} />
  })
}

/** The ticks of the page as they were posted, which nothing has saved yet. */
function withKeptTicks(view: ClientsView, kept: SearchParams): ClientsView {
  const [shown, ticked] = [[kept.shownId ?? []].flat(), [kept.mandateId ?? []].flat()]
  const clients = view.clients.map((client) =>
    shown.includes(client.mandateId) ? { ...client, isChosen: ticked.includes(client.mandateId) } : client,
  )
  return { ...view, clients, isNarrowed: kept.scope === undefined ? view.isNarrowed : String(kept.scope) === 'chosen' }
}
