import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { showNotFound } from '@/app/refusals.tsx'
import { MissingKey } from '@/components/sign-in/missing-key.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { requireInteraction } from '@/lib/auth/interaction.ts'
import { path } from '@/lib/i18n/path.ts'

interface Request {
  params: Promise<{ uid: string; key: string }>
}

const federalKeys = ['eid', 'itsme', 'eidas'] as const

export async function generateMetadata({ params }: Request): Promise<Metadata> {
  const key = await findKey(params)
  if (!key) return {}
  const t = await getTranslations('signIn.keys')
  return { title: t(`${key}.name`) }
}

/** A key that the embedded provider does not have: what would switch it on. */
export default async function MissingKeyPage({ params }: Request) {
  const { uid } = await params
  await requireInteraction(uid)
  const key = await findKey(params)
  const keysHref = path(await requestLanguage(), `/interaction/${uid}`)
  return <PublicFrame>{key ? <MissingKey name={key} keysHref={keysHref} /> : await showNotFound()}</PublicFrame>
}

async function findKey(params: Request['params']) {
  const { key } = await params
  return federalKeys.find((known) => known === key)
}
