import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccessTabs } from '@/components/access/access-tabs.tsx'
import { MemberTable } from '@/components/access/member-table.tsx'
import { ReviewList } from '@/components/access/review-list.tsx'
import { ButtonLink } from '@/components/ui/button.tsx'
import { Link } from '@/components/ui/link.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { path } from '@/lib/i18n/path.ts'
import { listMembers } from '@/lib/use-cases/access/list-members.ts'
import { toManageAccess } from '@/lib/use-cases/actor/require.ts'
import { employerPage, employerTitle } from '../employer-page.tsx'
import { takePermission } from './users/[membershipId]/actions.ts'

interface AccessProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('access')
  return employerTitle(toManageAccess, t('pageTitle'))
}

/** Who may act for this enterprise (portal: Access management). */
export default async function Access({ searchParams }: AccessProps) {
  const { removed, taken } = await searchParams
  return employerPage({ current: 'access', need: toManageAccess }, async (actor, { now, today, language }) => {
    const [t, list] = [await getTranslations('access'), await listMembers(actor, now)]
    const invite = <ButtonLink href={path(language, '/access/invitations')}>{t('invite')}</ButtonLink>
    return (
      <>
        <PageHeading title={t('title')} lead={t('lead', { name: list.enterpriseName })} action={invite} />
        <AccessTabs current="users" language={language} />
        {removed !== undefined && <Note tone="ok" title={t('saved.removed')} titleAs="p" isStatus />}
        {taken !== undefined && <Note tone="ok" title={t('saved.taken')} titleAs="p" isStatus />}
        <ReviewList unused={list.unused} today={today} take={takePermission} />
        <MemberTable
          members={list.members}
          ownMembershipId={list.ownMembershipId}
          today={today}
          hrefOf={(membershipId) => path(language, `/access/users/${membershipId}`)}
        />
        <p className="small">
          <Link isPlain href={path(language, '/access/csv')}>
            {t('export')}
          </Link>
        </p>
      </>
    )
  })
}
