import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { readShownCodes } from '@/lib/auth/shown-codes.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { path } from '@/lib/i18n/path.ts'
import { readKeys } from '@/lib/use-cases/key/read-keys.ts'
import { keyPage } from '../account-page.tsx'
import { SavedNote } from '../saved-note.tsx'
import { MakeCodes, NewCodes } from './code-sections.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('keys.codes')
  return { title: t('title') }
}

/** The codes for the day without a telephone: how many are left, or the new ones, once. */
export default async function RecoveryCodesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { saved } = await searchParams
  return keyPage(async (actor) => {
    const [account, t] = [await getTranslations('account'), await getTranslations('keys.codes')]
    const [language, codes] = [await requestLanguage(), await readShownCodes()]
    return (
      <div className="narrow flow">
        <BackLink href={path(language, '/account')}>{account('pageTitle')}</BackLink>
        <PageHeading title={t('title')} lead={t('lead')} />
        <SavedNote saved={saved} />
        {codes ? (
          <NewCodes codes={codes} fileHref={path(language, '/account/recovery-codes/file')} />
        ) : (
          <MakeCodes keys={await readKeys(actor)} />
        )}
      </div>
    )
  })
}
