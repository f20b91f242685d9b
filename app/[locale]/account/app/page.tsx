import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentMoment } from '@/app/moment.ts'
import { BackLink } from '@/components/ui/page-heading.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { path } from '@/lib/i18n/path.ts'
import { readAppSetup } from '@/lib/use-cases/key/read-app-setup.ts'
import { keyPage } from '../account-page.tsx'
import { AppSetupContent } from './app-setup-content.tsx'

interface AppProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: AppProps): Promise<Metadata> {
  const [t, errors] = [await getTranslations('keys.app'), await getTranslations('errors')]
  const { check } = await searchParams
  return { title: check ? errors('title', { title: t('title') }) : t('title') }
}

/** Setting up a code application, or another one in its place. */
export default async function AppPage({ searchParams }: AppProps) {
  const { check } = await searchParams
  return keyPage(async (actor) => {
    const [t, language] = [await getTranslations('account'), await requestLanguage()]
    return (
      <div className="narrow flow">
        <BackLink href={path(language, '/account')}>{t('pageTitle')}</BackLink>
        <AppSetupContent setup={await readAppSetup(actor, currentMoment().now)} check={check} />
      </div>
    )
  })
}
