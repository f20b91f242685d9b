import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { CookieTable } from '@/components/layout/cookie-table.tsx'
import { TextPage } from '@/components/layout/text-page.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { cookieNames } from '@/lib/auth/cookies.ts'
import { languageCookie } from '@/lib/i18n/languages.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('footer.cookies')
  return { title: t('title') }
}

const { session, keptForm, shownCodes, accountLanguage, ...signIn } = cookieNames

/** Every cookie the program sets, by the names it sets them under. */
const cookies = {
  language: [languageCookie.name],
  accountLanguage: [accountLanguage],
  session: [session],
  signIn: Object.values(signIn),
  keptForm: [keptForm],
  shownCodes: [shownCodes],
}

export default function CookiesPage() {
  const t = useTranslations('footer.cookies')
  return (
    <PublicFrame>
      <TextPage>
        <PageHeading title={t('title')} lead={t('lead')} />
        <CookieTable cookies={cookies} />
      </TextPage>
    </PublicFrame>
  )
}
