import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ContactTelephone } from '@/components/layout/text-page.tsx'
import { isDemonstration } from '@/lib/auth/demonstration.ts'
import { ReadingPage } from '../reading-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('footer.personalData')
  return { title: t('title') }
}

const sections = ['which', 'why', 'who', 'retention', 'rights'] as const

/** Which personal data, why, who sees them, how long. */
export default function PersonalDataPage() {
  const t = useTranslations('footer.personalData')
  return (
    <ReadingPage
      title={t('title')}
      lead={t('lead')}
      warning={isDemonstration ? t('demonstration') : ''}
      sections={sections.map((id) => ({
        id,
        title: t(`sections.${id}.title`),
        text: t.rich(`sections.${id}.text`, { telephone: () => <ContactTelephone key="telephone" /> }),
      }))}
    />
  )
}
