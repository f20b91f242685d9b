import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BackLink } from '@/components/ui/page-heading.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parsePasswordProblems } from '@/lib/channels/web/account/parse-password-form.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { path } from '@/lib/i18n/path.ts'
import { readKeys } from '@/lib/use-cases/key/read-keys.ts'
import { keyPage } from '../account-page.tsx'
import { PasswordContent } from './password-content.tsx'

interface PasswordProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PasswordProps): Promise<Metadata> {
  const [t, errors] = [await getTranslations('keys.password'), await getTranslations('errors')]
  const { check, wait } = await searchParams
  return { title: check || wait ? errors('title', { title: t('row') }) : t('row') }
}

/** Another password. */
export default async function PasswordPage({ searchParams }: PasswordProps) {
  const { check, wait } = await searchParams
  return keyPage(async (actor) => {
    const [account, language] = [await getTranslations('account'), await requestLanguage()]
    const { hasPassword, username } = await readKeys(actor)
    if (!hasPassword) throw new NotFound('no password here')
    return (
      <div className="narrow flow">
        <BackLink href={path(language, '/account')}>{account('pageTitle')}</BackLink>
        <PasswordContent username={username} problems={parsePasswordProblems(check)} waitUntil={Number(wait) || null} />
      </div>
    )
  })
}
