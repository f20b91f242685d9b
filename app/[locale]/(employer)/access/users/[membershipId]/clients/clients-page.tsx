import { useTranslations } from 'next-intl'
import { ClientPicker } from '@/components/access/client-picker.tsx'
import { Note } from '@/components/ui/note.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { Tabs } from '@/components/ui/tabs.tsx'
import { type AskedClients, presentClientsQuery } from '@/lib/channels/web/access/parse-clients-form.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { ClientsView } from '@/lib/use-cases/access/read-clients.ts'
import { OutcomeNote } from '../outcome-note.tsx'
import { saveClients } from './actions.ts'

interface ClientsPageProps {
  view: ClientsView
  list: AskedClients
  pageSize: number
  asked: SearchParams
  language: Language
}

export function ClientsPage({ view, list, pageSize, asked, language }: ClientsPageProps) {
  const t = useTranslations('access.clients')
  const { member, isNarrowed, counts } = view
  const { membershipId, givenName, familyName } = member
  const here = `/access/users/${membershipId}/clients`
  const hrefOf = (isChosenOnly: boolean) =>
    path(language, here, presentClientsQuery({ search: '', page: 1, isChosenOnly }))
  return (
    <>
      <BackLink href={path(language, `/access/users/${membershipId}`)}>{`${givenName} ${familyName}`}</BackLink>
      <PageHeading
        title={t('title', { name: `${givenName} ${familyName}` })}
        lead={isNarrowed ? t('worksFor', { count: counts.chosen, all: counts.all }) : t('worksForAll')}
      />
      {asked.saved !== undefined && <Note tone="ok" title={t('saved')} titleAs="p" isStatus />}
      <OutcomeNote asked={{ refused: asked.refused }} />
      <Tabs
        label={t('filter')}
        tabs={[
          { href: hrefOf(false), label: t('all', { count: counts.all }), isCurrent: !list.isChosenOnly },
          { href: hrefOf(true), label: t('chosen', { count: counts.chosen }), isCurrent: list.isChosenOnly },
        ]}
      />
      <ClientPicker
        membershipId={membershipId}
        isNarrowed={isNarrowed}
        canChange={view.canChange}
        clients={view.clients}
        foundCount={counts.found}
        pageSize={pageSize}
        list={list}
        action={saveClients}
      />
    </>
  )
}
