import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { showNotFound } from '@/app/refusals.tsx'
import { MailList } from '@/components/sign-in/mail-list.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { isDemonstration } from '@/lib/auth/demonstration.ts'
import { path } from '@/lib/i18n/path.ts'
import { listDemonstrationMails } from '@/lib/use-cases/sign-in/list-demonstration-mails.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('demonstration.mails')
  return { title: t('pageTitle') }
}

/** The mails that would have been sent: in demonstration only, elsewhere there is no such page. */
export default async function DemonstrationMailPage() {
  if (!isDemonstration) return <PublicFrame>{await showNotFound()}</PublicFrame>
  const here = path(await requestLanguage(), '/demonstration-mail')
  return (
    <PublicFrame>
      <MailList mails={await listDemonstrationMails()} refreshHref={here} />
    </PublicFrame>
  )
}
