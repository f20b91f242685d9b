import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listPeople, People } from '@/app/demonstration-people.tsx'
import { PublicFrame } from '@/app/public-frame.tsx'
import { KeyList } from '@/components/sign-in/key-list.tsx'
import { BackLink } from '@/components/ui/page-heading.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { requireInteraction } from '@/lib/auth/interaction.ts'
import { path } from '@/lib/i18n/path.ts'
import { listKeys } from './digital-keys.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn.keys')
  return { title: t('pageTitle') }
}

/** "Choisissez votre clé numérique", grouped as the federal service groups its keys. */
export default async function KeysPage({ params }: { params: Promise<{ uid: string }> }) {
  const { uid } = await params
  await requireInteraction(uid)
  const language = await requestLanguage()
  const t = await getTranslations('signIn.keys')
  return (
    <PublicFrame>
      <div className="narrow">
        <BackLink href={path(language)}>{t('back')}</BackLink>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <KeyList title={t('groups.identity')} keys={await listKeys(uid, ['eid', 'itsme', 'passkey'])} />
        <KeyList title={t('groups.code')} keys={await listKeys(uid, ['appCode', 'emailCode', 'recoveryCode'])} />
        <KeyList title={t('groups.europe')} keys={await listKeys(uid, ['eidas'])} />
      </div>
      <People people={await listPeople()} page={path(language, `/interaction/${uid}/app-code`)} />
    </PublicFrame>
  )
}
