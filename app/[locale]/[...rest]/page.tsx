import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { showNotFound } from '@/app/refusals.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors')
  return { title: t('pages.notFound.title') }
}

/** Any address that is no page: 404 with words, also without script. */
export default async function UnknownPage() {
  return <PublicFrame>{await showNotFound()}</PublicFrame>
}
