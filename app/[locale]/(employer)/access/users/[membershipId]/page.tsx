import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { keptOrAsked } from '@/app/kept-or-asked.ts'
import { titleUnlessRefused } from '@/app/refusals.tsx'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { toManageAccess } from '@/lib/use-cases/actor/require.ts'
import { employerPage } from '../../../employer-page.tsx'
import { canGive, giveFormId } from './give-section.tsx'
import { MemberPage } from './member-page.tsx'
import { type MemberPageProps, openMember } from './open-member.ts'

interface UserProps extends MemberPageProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params, searchParams }: UserProps): Promise<Metadata> {
  const [{ membershipId }, { check }] = await Promise.all([params, searchParams])
  const [t, errors] = await Promise.all([getTranslations('access'), getTranslations('errors')])
  return titleUnlessRefused(async () => {
    await openMember(membershipId)
    // No name of a person in a title: titles stay in the history of shared computers.
    return check ? errors('title', { title: t('userTitle') }) : t('userTitle')
  })
}

/** One user: his permissions, his role, and the way out. */
export default async function User({ params, searchParams }: UserProps) {
  const { membershipId } = await params
  return employerPage({ current: 'access', need: toManageAccess }, async (_actor, visit, keepForm) => {
    const view = await openMember(membershipId)
    if (canGive(view)) keepForm({ id: giveFormId })
    const asked = await keptOrAsked(`/access/users/${membershipId}`, searchParams)
    return <MemberPage view={view} asked={asked} visit={visit} />
  })
}
