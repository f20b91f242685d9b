import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame')
  return { title: t('emptyPage') }
}

/** What a page costs before it holds anything: benchmarks measure every other page against it. */
export default function EmptyPage() {
  const t = useTranslations('frame')
  return (
    <main>
      <h1>{t('emptyPage')}</h1>
    </main>
  )
}
