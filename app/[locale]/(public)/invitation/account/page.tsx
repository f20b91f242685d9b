import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { currentMoment } from '@/app/moment.ts'
import { PublicFrame } from '@/app/public-frame.tsx'
import { showNotFound } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { hasOutsideProvider } from '@/lib/auth/sign-in/openid-client.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { path } from '@/lib/i18n/path.ts'
import { readAccount } from '@/lib/use-cases/invitation/read-account.ts'
import { resolveInvitationToken } from '../invitation-cookie.ts'
import { AccountContent } from './account-content.tsx'

interface AccountProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: AccountProps): Promise<Metadata> {
  const t = await getTranslations('invitation.account')
  const errors = await getTranslations('errors')
  const { check } = await searchParams
  return { title: check ? errors('title', { title: t('pageTitle') }) : t('pageTitle') }
}

/** An account for who was invited and has no key yet; with an outside provider there is no such page. */
export default async function AccountPage({ searchParams }: AccountProps) {
  if (hasOutsideProvider) return <PublicFrame>{await showNotFound()}</PublicFrame>
  const [{ check }, language] = [await searchParams, await requestLanguage()]
  const account = await readAccount(await resolveInvitationToken(), currentMoment().now)
  if (!account) redirect(path(language, '/invitation'))
  return (
    <PublicFrame>
      <AccountContent account={account} isChecked={check !== undefined} language={language} />
    </PublicFrame>
  )
}
