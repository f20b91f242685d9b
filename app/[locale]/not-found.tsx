import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { showNotFound } from '@/app/refusals.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors')
  return { title: t('pages.notFound.title') }
}

export default async function NotFoundPage() {
  return <PublicFrame>{await showNotFound()}</PublicFrame>
}
