import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { keptOrAsked } from '@/app/kept-or-asked.ts'
import { currentMoment } from '@/app/moment.ts'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { type DeviceWords, parseUserAgent } from '@/lib/channels/web/account/parse-user-agent.ts'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { path } from '@/lib/i18n/path.ts'
import { listPasskeys } from '@/lib/use-cases/passkey/list-passkeys.ts'
import { keyPage } from '../account-page.tsx'
import { SavedNote } from '../saved-note.tsx'
import { PasskeySections } from './passkey-sections.tsx'

interface PasskeysProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PasskeysProps): Promise<Metadata> {
  const [t, errors] = [await getTranslations('keys.passkeys'), await getTranslations('errors')]
  const { check } = await searchParams
  return { title: check ? errors('title', { title: t('title') }) : t('title') }
}

/** Passkeys: those there are, and another one on this device. */
export default async function PasskeysPage({ searchParams }: PasskeysProps) {
  const userAgent = (await headers()).get('user-agent')
  return keyPage(async (actor) => {
    const [account, t] = [await getTranslations('account'), await getTranslations('keys.passkeys')]
    const language = await requestLanguage()
    const { check, saved, name } = await keptOrAsked('/account/passkeys', searchParams)
    const list = await listPasskeys(actor, currentMoment().now)
    return (
      <div className="flow">
        <BackLink href={path(language, '/account')}>{account('pageTitle')}</BackLink>
        <PageHeading title={t('title')} lead={t('lead')} />
        <SavedNote saved={saved} />
        <PasskeySections
          list={list}
          check={check}
          language={language}
          name={textOf(name, 60) || presentDevice(parseUserAgent(userAgent))}
        />
      </div>
    )
  })
}

/** The name that is proposed for a passkey of this device. */
const presentDevice = ({ browser, system }: DeviceWords) => [browser, system].filter(Boolean).join(' – ')
