import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { isDemonstration } from '@/lib/auth/demonstration.ts'
import { ReadingPage } from '../reading-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('footer.terms')
  return { title: t('title') }
}

const sections = ['purpose', 'duties', 'proof', 'availability', 'software'] as const

/** Conditions of use. */
export default function TermsPage() {
  const t = useTranslations('footer.terms')
  return (
    <ReadingPage
      title={t('title')}
      lead={t('lead')}
      warning={isDemonstration ? t('demonstration') : ''}
      sections={sections.map((id) => ({ id, title: t(`sections.${id}.title`), text: t(`sections.${id}.text`) }))}
    />
  )
}
