import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccessQuestion } from '@/components/access/access-question.tsx'
import { path } from '@/lib/i18n/path.ts'
import { toManageAccess } from '@/lib/use-cases/actor/require.ts'
import { employerPage, employerTitle } from '../../../../employer-page.tsx'
import { type MemberPageProps, openMember } from '../open-member.ts'
import { resetKeys } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('access.keyReset')
  return employerTitle(toManageAccess, t('button'))
}

/** "Êtes-vous sûr ?" before the keys of a colleague open nothing any more. */
export default async function ResetKeys({ params }: MemberPageProps) {
  const { membershipId } = await params
  return employerPage({ current: 'access', need: toManageAccess }, async (_actor, { language }) => {
    const t = await getTranslations('access.keyReset')
    const { member } = await openMember(membershipId)
    const name = `${member.givenName} ${member.familyName}`
    return (
      <AccessQuestion
        title={t('confirmTitle', { name })}
        membershipId={membershipId}
        action={resetKeys}
        keep={{ href: path(language, `/access/users/${membershipId}`), label: t('keep') }}
        confirm={{ label: t('button'), look: 'danger' }}
      >
        <p>{t('confirmText', { email: member.email })}</p>
      </AccessQuestion>
    )
  })
}
