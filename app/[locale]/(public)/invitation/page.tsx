import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentMoment } from '@/app/moment.ts'
import { PublicFrame } from '@/app/public-frame.tsx'
import { answerPage } from '@/app/refusals.tsx'
import { currentActor, requestLanguage } from '@/lib/auth/actor.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { readInvitation } from '@/lib/use-cases/invitation/read-invitation.ts'
import { InvitationAnswer, InvitationRefused } from './invitation-answer.tsx'
import { resolveInvitationToken } from './invitation-cookie.ts'

interface InvitationProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('invitation.answer')
  return { title: t('pageTitle') }
}

/** What the mailed invitation offers, or why it is worth nothing any more. */
export default async function InvitationPage({ searchParams }: InvitationProps) {
  const { made } = await searchParams
  return (
    <PublicFrame>
      {
        await answerPage(async () => {
          const [actor, language] = [await currentActor(), await requestLanguage()]
          const view = await readInvitation(actor, await resolveInvitationToken(), currentMoment().now)
          if (!view) return <InvitationRefused reason="unknown" language={language} />
          if (view.state !== 'open') return <InvitationRefused reason={view.state} language={language} />
          if (view.person === 'foreign' || view.person === 'inviter')
            return <InvitationRefused reason={view.person} language={language} />
          const name = 'userId' in actor ? `${actor.givenName} ${actor.familyName}` : null
          return (
            <InvitationAnswer
              invitation={view.invitation}
              name={name}
              isAccountMade={made !== undefined}
              language={language}
            />
          )
        })
      }
    </PublicFrame>
  )
}
