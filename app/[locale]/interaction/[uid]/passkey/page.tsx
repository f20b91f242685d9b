import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { KeyList } from '@/components/sign-in/key-list.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { listKeys } from '../digital-keys.ts'
import { type KeyPageRequest, keyPageTitle, openKeyPage } from '../key-visit.ts'
import { PasskeySignIn } from './passkey-sign-in.tsx'

export async function generateMetadata(request: KeyPageRequest): Promise<Metadata> {
  const t = await getTranslations('signIn.passkey')
  return keyPageTitle(request, t('title'))
}

/** Sign-in by passkey: nothing to type, and the other keys in sight. */
export default async function PasskeyPage(request: KeyPageRequest) {
  const { uid, step, keysHref } = await openKeyPage(request, 'passkey')
  const { check } = await request.searchParams
  const [t, form] = [await getTranslations('signIn.passkey'), await getTranslations('signIn.form')]
  return (
    <PublicFrame>
      <div className="narrow flow">
        <BackLink href={keysHref}>{form('otherKey')}</BackLink>
        <PageHeading title={t('title')} lead={t('lead')} />
        <PasskeySignIn here={`${keysHref}/passkey`} step={check ? step : null} />
        <KeyList title={t('others')} keys={await listKeys(uid, ['appCode', 'recoveryCode', 'emailCode'])} />
      </div>
    </PublicFrame>
  )
}
