import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccessQuestion } from '@/components/access/access-question.tsx'
import { path } from '@/lib/i18n/path.ts'
import { toManageAccess } from '@/lib/use-cases/actor/require.ts'
import { employerPage, employerTitle } from '../../../../employer-page.tsx'
import { removeUser } from '../actions.ts'
import { type MemberPageProps, openMember } from '../open-member.ts'
import { RefusalNote } from '../outcome-note.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('access')
  return employerTitle(toManageAccess, t('remove.pageTitle'))
}

/** "Êtes-vous sûr ?" before a user loses all access. */
export default async function Remove({ params }: MemberPageProps) {
  const { membershipId } = await params
  return employerPage({ current: 'access', need: toManageAccess }, async (_actor, { language }) => {
    const t = await getTranslations('access')
    const { member, isOwn, removalRefusal, enterpriseName } = await openMember(membershipId)
    const href = path(language, `/access/users/${membershipId}`)
    const name = `${member.givenName} ${member.familyName}`
    if (removalRefusal) return <RefusalNote refusal={removalRefusal} back={{ href, label: name }} />
    return (
      <AccessQuestion
        title={isOwn ? t('remove.ownQuestion', { enterpriseName }) : t('remove.question', { name })}
        membershipId={membershipId}
        action={removeUser}
        keep={{ href, label: t('remove.keep') }}
        confirm={{ label: t(isOwn ? 'remove.ownButton' : 'remove.button'), look: 'danger' }}
      >
        <p>{t(isOwn ? 'remove.ownText' : 'remove.text')}</p>
      </AccessQuestion>
    )
  })
}
