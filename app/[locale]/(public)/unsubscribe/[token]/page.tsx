import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { answerPage } from '@/app/refusals.tsx'
import { StopMail } from '@/components/profile/stop-mail.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { path } from '@/lib/i18n/path.ts'
import { readStoppableMail } from '@/lib/use-cases/optional-mail/read-stoppable-mail.ts'
import { stopMail } from './actions.ts'

interface UnsubscribeProps {
  params: Promise<{ token: string }>
  searchParams: Promise<{ done?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('unsubscribe')
  return { title: t('pageTitle') }
}

/** Where a mail leads that one wants no more: it asks, and does it without a sign-in. */
export default async function UnsubscribePage({ params, searchParams }: UnsubscribeProps) {
  const [{ token }, { done }] = [await params, await searchParams]
  const language = await requestLanguage()
  const content = await answerPage(async () => {
    const mail = await readStoppableMail(token)
    const choiceHref = path(language, mail === 'counterAlerts' ? '/counter/alerts' : '/profile')
    return (
      <StopMail mail={mail} isDone={done !== undefined} choiceHref={choiceHref} action={stopMail.bind(null, token)} />
    )
  })
  return <PublicFrame>{content}</PublicFrame>
}
