import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { keptOrAsked } from '@/app/kept-or-asked.ts'
import { AccessTabs } from '@/components/access/access-tabs.tsx'
import { InvitationTable } from '@/components/access/invitation-table.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { toManageAccess } from '@/lib/use-cases/actor/require.ts'
import { listInvitations } from '@/lib/use-cases/invitation/list-invitations.ts'
import { employerPage, employerTitle } from '../../employer-page.tsx'
import { revokeInvitation } from './actions.ts'
import { InviteSection, inviteFormId } from './invite-section.tsx'
import { readTypedEmail } from './typed-email.ts'

interface InvitationsProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: InvitationsProps): Promise<Metadata> {
  const t = await getTranslations('invitation')
  const errors = await getTranslations('errors')
  const { check } = await searchParams
  return employerTitle(toManageAccess, check ? errors('title', { title: t('pageTitle') }) : t('pageTitle'))
}

/** Inviting a colleague, and what became of earlier invitations. */
export default async function Invitations({ searchParams }: InvitationsProps) {
  return employerPage({ current: 'access', need: toManageAccess }, async (actor, visit, keepForm) => {
    const [t, list] = [await getTranslations('invitation'), await listInvitations(actor, visit.now)]
    const asked = await keptOrAsked('/access/invitations', searchParams)
    const email = await readEmail(asked)
    if (list.canMail) keepForm({ id: inviteFormId })
    return (
      <>
        <PageHeading title={t('title')} lead={t('lead')} />
        <AccessTabs current="invitations" language={visit.language} />
        <InviteSection list={list} asked={asked} email={email} visit={visit} />
        <section>
          <h2>{t('list')}</h2>
          {list.invitations.length === 0 ? (
            <EmptyState titleAs="h3" title={t('none')}>
              <p>{t('noneText')}</p>
            </EmptyState>
          ) : (
            <InvitationTable invitations={list.invitations} revoke={revokeInvitation} />
          )}
        </section>
      </>
    )
  })
}

/** As typed, when the form came back. */
function readEmail({ check, kept, email }: SearchParams): Promise<string> | string {
  if (kept !== undefined) return textOf(email, 300)
  return check === undefined ? '' : readTypedEmail()
}
