import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccessQuestion } from '@/components/access/access-question.tsx'
import { NotFound } from '@/lib/domain/refusal.ts'
import { path } from '@/lib/i18n/path.ts'
import { toManageAccess } from '@/lib/use-cases/actor/require.ts'
import { employerPage, employerTitle } from '../../../../employer-page.tsx'
import { handOver } from '../actions.ts'
import { type MemberPageProps, openMember } from '../open-member.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('access')
  return employerTitle(toManageAccess, t('handOver.pageTitle'))
}

/** Asks before the chief passes his role on: he cannot take it back himself. */
export default async function HandOver({ params }: MemberPageProps) {
  const { membershipId } = await params
  return employerPage({ current: 'access', need: toManageAccess }, async (_actor, { language }) => {
    const t = await getTranslations('access')
    const { member, canHandOver } = await openMember(membershipId)
    if (!canHandOver) throw new NotFound('nothing to hand over')
    return (
      <AccessQuestion
        title={t('handOver.question', { name: `${member.givenName} ${member.familyName}` })}
        membershipId={membershipId}
        action={handOver}
        keep={{ href: path(language, `/access/users/${membershipId}`), label: t('handOver.keep') }}
        confirm={{ label: t('handOver.button'), look: 'primary' }}
      >
        <p>{t('handOver.text')}</p>
      </AccessQuestion>
    )
  })
}
