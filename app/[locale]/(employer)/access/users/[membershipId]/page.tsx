import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { titleUnlessRefused } from '@/app/refusals.tsx'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { toManageAccess } from '@/lib/use-cases/actor/require.ts'
import { employerPage } from '../../../employer-page.tsx'
import { MemberPage } from './member-page.tsx'
import { type MemberPageProps, openMember } from './open-member.ts'

interface UserProps extends MemberPageProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: UserProps): Promise<Metadata> {
  const { membershipId } = await params
  const t = await getTranslations('access')
  return titleUnlessRefused(async () => {
    await openMember(membershipId)
    // No name of a person in a title: titles stay in the history of shared computers.
    return t('userTitle')
  })
}

/** One user: his permissions, his role, and the way out. */
export default async function User({ params, searchParams }: UserProps) {
  const { membershipId } = await params
  const asked = await searchParams
  return employerPage({ current: 'access', need: toManageAccess }, async (_actor, visit) => (
    <MemberPage view={await openMember(membershipId)} asked={asked} visit={visit} />
  ))
}
